import { i18n } from '#i18n';
import { isolated } from '../lib/habit/isolated';
import type { OutcomeView } from '../lib/ledger/reads/view';

/** What else there is to say of an outcome: that it was noticed, or to whom they pointed. */
export function outcomeNote(outcome: OutcomeView | undefined): string | undefined {
  if (outcome?.noticed) return i18n.t('popup.noticed');
  if (outcome?.referral) return i18n.t('popup.toWhom', { name: isolated(outcome.referral) });
  return undefined;
}
