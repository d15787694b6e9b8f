import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Change } from '../../lib/outbox';

/** The history as it will be once the ledger knows of a change; the order stays as it is until then. */
export function expectedHistory(
  outreaches: readonly OutreachView[],
  change: Change,
): readonly OutreachView[] {
  if (change.kind === 'remove') return outreaches.filter(({ id }) => id !== change.outreach);
  return outreaches.map((outreach) => expectedOutreach(outreach, change));
}

function expectedOutreach(outreach: OutreachView, change: Change): OutreachView {
  if (change.kind === 'undo') return withoutOutcome(outreach, change.of);
  if (change.kind === 'outcome' && change.outreach === outreach.id) {
    const { outcome, referral } = change;
    const told = { outcome, day: outreach.day, command: '', noticed: false };
    return { ...outreach, outcome: { ...told, ...(referral && { referral }) } };
  }
  if (change.kind === 'correct' && change.outreach === outreach.id) {
    const { on: day = outreach.day, channel = outreach.channel, name: person = outreach.person } = change;
    return { ...outreach, day, channel, person };
  }
  return outreach;
}

function withoutOutcome(outreach: OutreachView, command: string): OutreachView {
  const { outcome, ...rest } = outreach;
  return outcome && outcome.command === command ? rest : outreach;
}
