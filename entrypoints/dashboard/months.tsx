import { i18n } from '#i18n';

export function Months() {
  return <h1>{i18n.t('months.title')}</h1>;
}
