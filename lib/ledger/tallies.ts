import type { Day } from '../habit/calendar';
import { countsOf } from '../habit/day-count';
import type { Outreach, Tally } from './rows';
import type { LedgerTransaction, ReadTransaction } from './schema';
import { isAnswered } from './touches';

/** What the outreaches to one contact, oldest first, add to the tally of each of their days. */
export function sharesOf(outreaches: readonly Pick<Outreach, 'day' | 'outcomes'>[]): Tally[] {
  const days = [...new Set(outreaches.map(({ day }) => day))];
  return countsOf(days).map((count) => {
    const own = outreaches.filter(({ day }) => day === count.day);
    return { ...count, outreaches: own.length, answered: own.filter(isAnswered).length };
  });
}

/** The sum of these by day; those of `gone` are taken away from it. */
export function tallied(shares: Iterable<Tally>, gone: Iterable<Tally> = []): Map<Day, Tally> {
  const sums = new Map<Day, Tally>();
  for (const share of shares) sums.set(share.day, sumOf(sums.get(share.day), share));
  for (const share of gone) sums.set(share.day, sumOf(sums.get(share.day), share, -1));
  return sums;
}

function sumOf(sum: Tally | undefined, share: Tally, times = 1): Tally {
  return {
    day: share.day,
    firsts: share.firsts.map((count, before) => (sum?.firsts[before] ?? 0) + times * count),
    outreaches: (sum?.outreaches ?? 0) + times * share.outreaches,
    answered: (sum?.answered ?? 0) + times * share.answered,
  };
}

/** Carries what has changed in the shares of some contacts over to the tallies; a day without an outreach has none. */
export async function updateTallies(
  tx: LedgerTransaction,
  gone: readonly Tally[],
  come: readonly Tally[],
): Promise<void> {
  const changed = [...tallied(come, gone).values()].filter(isSomething);
  await Promise.all(changed.map((change) => update(tx, change)));
}

function isSomething({ firsts, outreaches, answered }: Tally): boolean {
  return [...firsts, outreaches, answered].some((count) => count !== 0);
}

async function update(tx: LedgerTransaction, change: Tally): Promise<void> {
  const tallies = tx.objectStore('tallies');
  const tally = sumOf(await tallies.get(change.day), change);
  await (tally.outreaches > 0 ? tallies.put(tally) : tallies.delete(tally.day));
}

/** The tallies of some days, both ends within, oldest first. */
export function talliesWithin(tx: ReadTransaction, from: Day, to: Day): Promise<Tally[]> {
  return tx.objectStore('tallies').getAll(IDBKeyRange.bound(from, to));
}
