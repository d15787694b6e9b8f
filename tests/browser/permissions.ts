import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

/** Takes a permission for hosts back, as the person does in the browser's own pages. */
export async function takeBack(page: Page, pattern: string): Promise<void> {
  await page.evaluate((origin) => browser.permissions.remove({ origins: [origin] }), pattern);
}

/** Makes popup.html in a tab take a page at this address for the one it was opened over. */
export async function standOver(popup: Page, address: string): Promise<void> {
  await popup.addInitScript((url) => {
    browser.tabs.query = async () => [{ url }] as never;
  }, address);
  await popup.reload();
}

/** Answers each question for a permission with no, and notes it. Chromium without a window never answers. */
export async function refusePermissions(popup: Page): Promise<() => Promise<unknown[]>> {
  await popup.evaluate(() => {
    const asked: unknown[] = [];
    browser.permissions.request = async (question) => {
      asked.push(question);
      return false;
    };
    Object.assign(window, { asked });
  });
  return () => popup.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
}
