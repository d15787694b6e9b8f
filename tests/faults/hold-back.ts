import type { Page } from 'playwright-core';

/** Lets everything wait in the outbox: a reading goes on until it is let go. `page` is one of the extension's own. */
export async function holdBack(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((held, failed) => {
        const opening = indexedDB.open('tendril');
        opening.onerror = failed;
        opening.onsuccess = () => {
          const ledger = opening.result;
          const devices = ledger.transaction([...ledger.objectStoreNames]).objectStore('device');
          let isHeld = true;
          const read = () => {
            if (isHeld) devices.get('this').onsuccess = read;
            else ledger.close();
          };
          read();
          Object.assign(window, { release: () => (isHeld = false) });
          held();
        };
      }),
  );
}

/** Lets it into the ledger, all at once. */
export async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => Object(window).release());
}
