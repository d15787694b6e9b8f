import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

/** What the badge says, asked on one of the extension's own pages. */
export const badgeOf = (page: Page): Promise<string> => page.evaluate(() => browser.action.getBadgeText({}));

/** Writes something else on the badge, as a browser that restores a stale one. */
export const spoilBadge = (page: Page, text: string): Promise<void> =>
  page.evaluate((stale) => browser.action.setBadgeText({ text: stale }), text);
