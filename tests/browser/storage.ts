import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { localDay } from '../../lib/habit/calendar';
import { type Change, outboxPrefix, stamp } from '../../lib/outbox';
import { type Settings, settingsKey } from '../../lib/settings';

declare const browser: Browser;

/** Writes items into the extension's storage, through one of its own pages. */
export function store(page: Page, items: Record<string, unknown>): Promise<void> {
  return page.evaluate((given) => browser.storage.local.set(given), items);
}

/** One stored item. */
export function stored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (name) => (await browser.storage.local.get(name))[name], key);
}

/** Changes some settings, by hand and unchecked. */
export async function setSettings(page: Page, changes: Partial<Settings>): Promise<void> {
  const before = Object(await stored(page, settingsKey));
  await store(page, { [settingsKey]: { ...before, ...changes } });
}

/** The commands that wait in the outbox. */
export async function outbox(page: Page): Promise<unknown[]> {
  const items = await page.evaluate(() => browser.storage.local.get(null));
  return Object.entries(items)
    .filter(([key]) => key.startsWith(outboxPrefix))
    .map(([, entry]) => entry);
}

/** A command made at that moment, and where it is stored until the ledger has it. */
export function entryOf(change: Change, at = new Date()): Record<string, unknown> {
  const made = stamp(at);
  return { [outboxPrefix + made.id]: { ...made, ...change } };
}

/** The entry of a call to someone today, logged by hand. */
export function handLogOf(name: string): Record<string, unknown> {
  return entryOf({ kind: 'hand-log', name, channel: 'call', on: localDay(new Date()) });
}
