import { isAnswer } from '../../lib/habit/outcome';
import type { Contact, Outreach, Touch } from '../../lib/ledger/rows';

/** What the outreaches to each contact, oldest first, come to. */
export function touchesOf(contacts: readonly Contact[], outreaches: readonly Outreach[]): Touch[] {
  const touches = new Map<string, Touch>(
    contacts.map(({ id }) => [id, { contact: id, last: '', outreaches: 0, unanswered: 0 }]),
  );
  for (const { contact, day, outcomes } of outreaches) {
    const before = touches.get(contact);
    const newest = outcomes?.at(-1)?.outcome;
    const unanswered = newest && isAnswer(newest) ? 0 : (before?.unanswered ?? 0) + 1;
    touches.set(contact, { contact, last: day, outreaches: (before?.outreaches ?? 0) + 1, unanswered });
  }
  return [...touches.values()];
}
