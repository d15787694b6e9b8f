import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { privateFiles } from './files';
import { rowsOf } from './ledger';

declare const browser: Browser;

/** All that the extension has stored in this profile, place by place: storage, object stores and files. */
export async function allStored(page: Page): Promise<Record<string, unknown>> {
  const storage = await page.evaluate(async () => ({
    local: await browser.storage.local.get(null),
    session: await browser.storage.session.get(null),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    web: { ...localStorage, ...sessionStorage },
  }));
  const rows: Record<string, unknown> = {};
  for (const name of await storeNames(page)) rows[name] = await rowsOf(page, name);
  return { ...storage, rows, files: await privateFiles(page) };
}

/** Where one of these words is stored, in any case of letters. */
export async function placesOf(page: Page, words: readonly string[]): Promise<string[]> {
  const { rows, ...places } = await allStored(page);
  return Object.entries({ ...places, ...Object(rows) })
    .filter(([, held]) =>
      words.some((word) => JSON.stringify(held).toLowerCase().includes(word.toLowerCase())),
    )
    .map(([place]) => place);
}

function storeNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const request = indexedDB.open('tendril');
    const ledger = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    ledger.close();
    return [...ledger.objectStoreNames];
  });
}
