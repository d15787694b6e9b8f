import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

/** Opens one of the extension's own pages in a window of its own, from another one of them. */
export async function openWindow(page: Page, path: string): Promise<Page> {
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate((url) => browser.windows.create({ url }), path),
  ]);
  await opened.waitForLoadState();
  return opened;
}
