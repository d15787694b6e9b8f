import type { Day } from '../habit/calendar';
import type { Outreach, Tally } from './rows';
import type { LedgerTransaction, ReadTransaction } from './schema';
import { isAnswered } from './touches';

/** What the outreaches of one day come to. */
export function tallyOf(day: Day, outreaches: readonly Pick<Outreach, 'contact' | 'outcomes'>[]): Tally {
  const contacts = [...new Set(outreaches.map(({ contact }) => contact))].sort();
  return { day, contacts, outreaches: outreaches.length, answered: outreaches.filter(isAnswered).length };
}

/** Makes the tallies of these days anew; a day without an outreach has none. */
export async function refreshTallies(tx: LedgerTransaction, days: Iterable<Day>): Promise<void> {
  await Promise.all([...new Set(days)].map((day) => refresh(tx, day)));
}

async function refresh(tx: LedgerTransaction, day: Day): Promise<void> {
  const outreaches = (await tx.objectStore('outreaches').index('day').getAll(day)) as Outreach[];
  const tallies = tx.objectStore('tallies');
  await (outreaches.length > 0 ? tallies.put(tallyOf(day, outreaches)) : tallies.delete(day));
}

/** The tallies of some days, both ends within, oldest first. */
export function talliesWithin(tx: ReadTransaction, from: Day, to: Day): Promise<Tally[]> {
  return tx.objectStore('tallies').getAll(IDBKeyRange.bound(from, to));
}

/** Who was reached out to on which day. */
export function reachedIn(tallies: readonly Tally[]): { readonly contact: string; readonly day: Day }[] {
  return tallies.flatMap(({ day, contacts }) => contacts.map((contact) => ({ contact, day })));
}
