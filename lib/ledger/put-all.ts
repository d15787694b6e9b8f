import type { StoreNames } from 'idb';
import type { LedgerSchema, LedgerTransaction } from './schema';

/** So many rows are put before anybody waits for them. */
const batch = 1000;

/** Puts rows of one store, of which nobody waits for each. */
export async function putAll(
  tx: LedgerTransaction,
  store: Exclude<StoreNames<LedgerSchema>, 'device'>,
  rows: readonly object[],
): Promise<void> {
  // Any store will do for the types.
  const there = tx.objectStore(store as 'contacts');
  for (let begin = 0; begin < rows.length; begin += batch)
    await Promise.all(rows.slice(begin, begin + batch).map((row) => there.put(row as never)));
}
