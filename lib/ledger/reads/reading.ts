import { type Day, localDay, type Weekday } from '../../habit/calendar';
import type { Settings } from '../../settings';
import type { Ledger, ReadTransaction } from '../schema';

/** When and by which settings the ledger is read. */
export interface Reading {
  readonly now: number;
  readonly today: Day;
  readonly first: Weekday;
  readonly settings: Settings;
}

/** One moment of the whole ledger: what is read through it belongs together. */
export function readingOf(ledger: Ledger): ReadTransaction {
  return ledger.transaction([...ledger.objectStoreNames]);
}

/** The local day of the commitment; absent before it. */
export function commitmentDay({ committedAt }: Settings): Day | undefined {
  return committedAt > 0 ? localDay(new Date(committedAt)) : undefined;
}
