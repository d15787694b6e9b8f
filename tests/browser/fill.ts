import type { Page } from 'playwright-core';
import { type Settings, settingsKey } from '../../lib/settings';
import type { LifeRows } from '../sample/life';
import { store } from './storage';

/** So many rows go into the page at once: a message of its own for each would take minutes. */
const batch = 5000;

/**
 * Fills a fresh profile with a made-up life, through one of the extension's own pages that has opened the
 * ledger. Pages show it from the next time on that they read.
 */
export async function fill(page: Page, rows: LifeRows, settings: Settings): Promise<void> {
  await store(page, { [settingsKey]: settings });
  for (const [name, all] of Object.entries(rows))
    for (let begin = 0; begin < all.length; begin += batch)
      await putRows(page, name, all.slice(begin, begin + batch));
}

/** Puts rows into one of the ledger’s stores. */
function putRows(page: Page, name: string, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    async ([store, batch]) => {
      const request = indexedDB.open('tendril');
      const ledger = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const tx = ledger.transaction(store, 'readwrite');
      for (const row of batch) tx.objectStore(store).put(row);
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
      ledger.close();
    },
    [name, rows] as const,
  );
}
