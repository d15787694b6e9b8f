import { i18n } from '#i18n';
import { bandOf } from '../../lib/habit/strength';

const phrases = {
  starting: 'popup.strength.seedling',
  growing: 'popup.strength.growing',
  firm: 'popup.strength.strong',
  habit: 'popup.strength.yours',
} as const;

/** How strong the habit is, 0 to 100, in a phrase. */
export function strengthWords(strength: number): string {
  return i18n.t(phrases[bandOf(strength)], { score: Math.round(strength) });
}
