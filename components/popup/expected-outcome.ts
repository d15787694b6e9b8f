import { localDay } from '../../lib/habit/calendar';
import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Answer } from './answer';

/** The outreach as it stands once the ledger knows what happened. */
export function withOutcome(
  outreach: OutreachView,
  { at, outcome, referral }: Extract<Answer, { kind: 'outcome' }>,
): OutreachView {
  const told = { outcome, day: localDay(new Date(at)), command: '', noticed: false };
  return { ...outreach, outcome: { ...told, ...(referral && { referral }) } };
}

/** The outreach without what this command told of it. */
export function withoutOutcome(outreach: OutreachView, command: string): OutreachView {
  const { outcome, ...rest } = outreach;
  return outcome?.command === command ? rest : outreach;
}
