import type { Day } from '../../habit/calendar';
import type { Ledger } from '../schema';
import { readTotals } from '../totals';
import { readingOf } from './reading';

/** What the record holds. */
export interface HereView {
  readonly people: number;
  readonly outreaches: number;
  /** The day of the first outreach; absent before there is one. */
  readonly since?: Day;
}

/** Counts what is here. */
export async function readHere(ledger: Ledger): Promise<HereView> {
  const tx = readingOf(ledger);
  const [people, { outreaches }, [since]] = await Promise.all([
    tx.objectStore('contacts').index('name').count(),
    readTotals(tx),
    tx.objectStore('tallies').getAllKeys(undefined, 1),
  ]);
  return { people, outreaches, ...(since && { since }) };
}
