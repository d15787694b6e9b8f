import type { Page } from 'playwright-core';

/** Lets everything wait in the outbox, as when the store cannot be used. `page` is one of the extension's own. */
export async function holdBack(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        navigator.locks.request('drain', () => {
          held();
          return new Promise((release) => Object.assign(window, { release }));
        });
      }),
  );
}

/** Lets it into the ledger, all at once. */
export async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => Object(window).release());
}
