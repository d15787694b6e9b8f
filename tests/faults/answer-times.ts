import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { badgeOf, spoilBadge } from '../browser/badge';
import type { Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { entryOf, handLogOf } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { contactIdOf } from '../lived/made-life';

declare const browser: Browser;

/** How long something took, by what it is; in milliseconds. */
export type Times = Readonly<Record<string, number>>;

/** How long it takes until a page shows what it has to. */
async function untilShown({ context }: Tendril, own: Page, path: string, sign: string): Promise<number> {
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(new URL(path, own.url()).href);
  await page.locator(sign).first().waitFor({ timeout: 120_000 });
  const took = performance.now() - began;
  await page.close();
  return took;
}

/** What each page shows when it has been read. */
const signs = {
  'popup.html': '[role=progressbar][aria-valuenow]',
  'dashboard.html#/people': 'main li',
  'dashboard.html#/history': '.history-row',
  'dashboard.html#/months': 'main h2',
  'dashboard.html#/encouragement': 'main h2',
  'dashboard.html#/data': 'main button',
  'dashboard.html#/settings': 'main input',
} as const;

/** How long it takes from writing an entry until the ledger has it. */
export function untilApplied(own: Page, entry: Record<string, unknown>): Promise<number> {
  return own.evaluate(async (items) => {
    const [key = ''] = Object.keys(items);
    const began = performance.now();
    const gone = new Promise<void>((resolve) => {
      browser.storage.onChanged.addListener((changes) => {
        if (changes[key] && changes[key].newValue === undefined) resolve();
      });
    });
    await browser.storage.local.set(items);
    await gone;
    return performance.now() - began;
  }, entry);
}

/** How long a worker that was stopped takes to start and to put the badge right. */
async function untilBadge(own: Page): Promise<number> {
  await stopWorker(own);
  await spoilBadge(own, '77');
  const began = performance.now();
  await wakeWorker(own);
  await expect.poll(() => badgeOf(own), { timeout: 60_000, interval: 5 }).not.toBe('77');
  return performance.now() - began;
}

/** How long it takes to find one among all by name. */
async function untilFound({ context }: Tendril, own: Page): Promise<number> {
  const page = await context.newPage();
  await page.goto(new URL('dashboard.html#/people', own.url()).href);
  await page.locator('main li').first().waitFor({ timeout: 120_000 });
  const began = performance.now();
  await page.getByRole('searchbox').first().fill('Doe 17');
  await page.locator('.people-list [role=status]', { hasText: /\d/ }).waitFor();
  const took = performance.now() - began;
  await page.close();
  return took;
}

/** Times everything that a person does, `rounds` times each, and gives the middle one. `own` is one of the extension's own pages. */
export async function answerTimes(tendril: Tendril, own: Page, rounds: number): Promise<Times> {
  const times: Record<string, number[]> = {};
  const time = async (what: string, act: () => Promise<number>) => {
    times[what] = [...(times[what] ?? []), await act()];
  };
  for (let round = 1; round <= rounds; round += 1) {
    for (const [path, sign] of Object.entries(signs))
      await time(path, () => untilShown(tendril, own, path, sign));
    const call = handLogOf(`Pat Stone ${round}`);
    await time('hand log', () => untilApplied(own, call));
    const [made] = Object.values(call) as [{ id: string }];
    await time('undo', () => untilApplied(own, entryOf({ kind: 'undo', of: made.id })));
    const people = [{ name: `Ann Reed ${round}`, keys: [`linkedin:in/ann-reed-${round}`] }];
    const send = entryOf({ kind: 'sighting', site: 'linkedin', people, addressLists: [], own: [] });
    await time('sighting', () => untilApplied(own, send));
    const [sent] = Object.values(send) as [{ id: string }];
    await time('Log it', () => untilApplied(own, entryOf({ kind: 'log', sighting: sent.id })));
    const contact = (place: number) => contactIdOf(round * 40 + place);
    const merge = entryOf({ kind: 'merge', into: contact(1), from: contact(9) });
    await time('merge', () => untilApplied(own, merge));
    await time('erase', () => untilApplied(own, entryOf({ kind: 'erase', contact: contact(3) })));
    await time('worker start', () => untilBadge(own));
    await time('search', () => untilFound(tendril, own));
  }
  const refused = await rowsOf(own, 'setAside');
  if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
  return Object.fromEntries(Object.entries(times).map(([what, all]) => [what, Math.round(middle(all))]));
}

function middle(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0;
}
