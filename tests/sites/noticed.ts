import type { Page } from 'playwright-core';

/** A sighting as the ledger holds it. */
export interface Noticed {
  readonly names: string[];
  readonly keys: string[];
}

/** Every sighting that waits for a decision, read from the store behind one of the extension's own pages. */
export function noticedBy(page: Page): Promise<Noticed[]> {
  return page.evaluate(async () => {
    const request = indexedDB.open('tendril');
    const ledger = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const waiting = ledger.transaction('sightings').objectStore('sightings').index('state').getAll('waiting');
    const rows = await new Promise<{ recipients: { name: string; keys: string[] }[] }[]>((resolve) => {
      waiting.onsuccess = () => resolve(waiting.result);
    });
    ledger.close();
    return rows.map(({ recipients }) => ({
      names: recipients.map(({ name, keys }) => name || (keys[0] ?? '').replace(/^\w+:/, '')),
      keys: recipients.flatMap(({ keys }) => keys),
    }));
  });
}
