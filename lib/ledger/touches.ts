import { isAnswer } from '../habit/outcome';
import { patience } from '../habit/who-next';
import { isRow, type Outreach, type Touch } from './rows';
import type { LedgerTransaction } from './schema';
import { type TouchChange, updateTotals } from './totals';

/** What the outreaches to one contact, oldest first, come to. */
export function touchOf(contact: string, outreaches: readonly Pick<Outreach, 'day' | 'outcomes'>[]): Touch {
  const last = outreaches.at(-1)?.day ?? '';
  const unanswered = outreaches.length - 1 - outreaches.findLastIndex(isAnswered);
  return {
    ...{ contact, last, outreaches: outreaches.length, unanswered },
    ...(unanswered < patience && { ready: last }),
  };
}

/** Makes the touches of these contacts anew. Those that nobody has reached out to have one as well, so that an index lists them. */
export async function refreshTouches(tx: LedgerTransaction, contacts: Iterable<string>): Promise<void> {
  const changes = await Promise.all([...contacts].map((contact) => refresh(tx, contact)));
  if (changes.length > 0) await updateTotals(tx, changes);
}

async function refresh(tx: LedgerTransaction, contact: string): Promise<TouchChange> {
  const touches = tx.objectStore('touches');
  const [row, before] = await Promise.all([tx.objectStore('contacts').get(contact), touches.get(contact)]);
  const after = isRow(row) ? touchOf(contact, await outreachesTo(tx, contact)) : undefined;
  await (after ? touches.put(after) : touches.delete(contact));
  return { before, after };
}

/** The outreaches to one contact, oldest first. */
export async function outreachesTo(tx: LedgerTransaction, contact: string): Promise<Outreach[]> {
  const theirs = IDBKeyRange.bound([contact], [contact, []]);
  return (await tx.objectStore('outreaches').index('contactTime').getAll(theirs)) as Outreach[];
}

/** Whether the person was reached: where an outreach stands is its newest outcome. */
export function isAnswered({ outcomes = [] }: Pick<Outreach, 'outcomes'>): boolean {
  const newest = outcomes.at(-1);
  return newest !== undefined && isAnswer(newest.outcome);
}
