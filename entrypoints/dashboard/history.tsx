import { i18n } from '#i18n';

export function History() {
  return <h1>{i18n.t('history.title')}</h1>;
}
