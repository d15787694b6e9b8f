import { isAnswer } from '../habit/outcome';
import { isRow, type Outreach, type Touch } from './rows';
import type { LedgerTransaction } from './schema';

/** What the outreaches to one contact, oldest first, come to. */
export function touchOf(contact: string, outreaches: readonly Outreach[]): Touch {
  const answered = outreaches.findLastIndex(isAnswered);
  return {
    contact,
    last: outreaches.at(-1)?.day ?? '',
    outreaches: outreaches.length,
    unanswered: outreaches.length - 1 - answered,
  };
}

/** Makes the touches of these contacts anew. Those that nobody has reached out to have one as well, so that an index lists them. */
export async function refreshTouches(tx: LedgerTransaction, contacts: Iterable<string>): Promise<void> {
  await Promise.all([...contacts].map((contact) => refresh(tx, contact)));
}

async function refresh(tx: LedgerTransaction, contact: string): Promise<void> {
  const touches = tx.objectStore('touches');
  if (isRow(await tx.objectStore('contacts').get(contact)))
    await touches.put(touchOf(contact, await outreachesTo(tx, contact)));
  else await touches.delete(contact);
}

/** The outreaches to one contact, oldest first. */
export async function outreachesTo(tx: LedgerTransaction, contact: string): Promise<Outreach[]> {
  const theirs = IDBKeyRange.bound([contact], [contact, []]);
  return (await tx.objectStore('outreaches').index('contactTime').getAll(theirs)) as Outreach[];
}

/** Whether the person was reached: where an outreach stands is its newest outcome. */
export function isAnswered({ outcomes = [] }: Outreach): boolean {
  const newest = outcomes.at(-1);
  return newest !== undefined && isAnswer(newest.outcome);
}
