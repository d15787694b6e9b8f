import { i18n } from '#i18n';

export function Encouragement() {
  return <h1>{i18n.t('encouragement.title')}</h1>;
}
