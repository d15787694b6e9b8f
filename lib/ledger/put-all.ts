import { type StoreNames, unwrap } from 'idb';
import type { LedgerSchema, LedgerTransaction } from './schema';

/** So many rows are put before anybody waits. */
const batch = 1000;

/**
 * Puts rows of one store. Nobody waits for each, and while the store writes some down the next ones are handed over.
 * @throws {DOMException} why the transaction has ended, where it has.
 */
export async function putAll(
  tx: LedgerTransaction,
  store: Exclude<StoreNames<LedgerSchema>, 'device'>,
  rows: readonly object[],
): Promise<void> {
  const transaction = unwrap(tx);
  const there = transaction.objectStore(store);
  let before = Promise.resolve();
  try {
    for (let begin = 0; begin < rows.length; begin += batch) {
      const requests = rows.slice(begin, begin + batch).map((row) => there.put(row));
      await before;
      before = answered(requests.at(-1));
    }
    await before;
  } catch (error) {
    // One that fails ends the transaction; whatever is asked for after that tells only that it has ended.
    throw transaction.error ?? error;
  }
  if (transaction.error) throw transaction.error;
}

/** Requests are answered in their order. */
function answered(request: IDBRequest | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!request) return resolve();
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
}
