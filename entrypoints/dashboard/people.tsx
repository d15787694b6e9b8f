import { i18n } from '#i18n';

export function People() {
  return <h1>{i18n.t('people.title')}</h1>;
}
