import { i18n } from '#i18n';

/** How strong the habit is, 0 to 100, in a phrase. */
export function strengthWords(strength: number): string {
  const score = Math.round(strength);
  if (score < 25) return i18n.t('popup.strength.seedling', { score });
  if (score < 60) return i18n.t('popup.strength.growing', { score });
  if (score < 90) return i18n.t('popup.strength.strong', { score });
  return i18n.t('popup.strength.yours', { score });
}
