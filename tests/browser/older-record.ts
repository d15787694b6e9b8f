import type { Page } from 'playwright-core';

/**
 * Puts a record as the second version made it in the place of the one that is there, with one contact, and holds on
 * to it as a page of that version does that does not answer.
 */
export function holdOlderRecord(page: Page, name: string): Promise<void> {
  return page.evaluate(async (name) => {
    const over = (request: IDBOpenDBRequest) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    await over(indexedDB.deleteDatabase('tendril'));
    const opening = indexedDB.open('tendril', 2);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const indexed = (store: string, indexes: readonly (readonly [string, string | string[]])[]) => {
        const made = db.createObjectStore(store, { keyPath: 'id' });
        for (const [index, path] of indexes)
          made.createIndex(index, path, { multiEntry: path === 'keys' || path === 'sends' });
        return made;
      };
      const contacts = indexed('contacts', [
        ['key', 'keys'],
        ['name', 'name'],
      ]);
      indexed('outreaches', [
        ['day', 'day'],
        ['contact', 'contact'],
        ['log', 'log'],
        ['sighting', 'sighting'],
      ]);
      indexed('sightings', [
        ['state', 'state'],
        ['day', 'day'],
        ['send', 'sends'],
      ]);
      indexed('applied', [['at', 'at']]);
      for (const store of ['goals', 'setAside', 'nevers', 'misses']) indexed(store, []);
      db.createObjectStore('device');
      contacts.put({ id: 'old', device: 'd', revision: '', name, keys: [], addedBy: 'x' });
    };
    Object.assign(window, { held: await over(opening) });
  }, name);
}

/** Lets go of it. */
export function letGo(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
}
