import type { Page } from 'playwright-core';

/** All rows of one of the ledger's stores, read through one of the extension's own pages. */
export function rowsOf(page: Page, store: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open('tendril');
    const ledger = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = ledger.transaction(name).objectStore(name).getAll();
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    ledger.close();
    return rows;
  }, store);
}
