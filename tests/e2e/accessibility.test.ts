import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent, thisWeek } from '../browser/popup';
import { entryOf, store } from '../browser/storage';

declare const axeInPage: typeof axe;

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  popup = await tendril.open('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
});

afterAll(() => tendril.close());

/** What axe finds on the page in the light and in the dark theme, in a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source}; globalThis.axeInPage = axe;`);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations }: AxeResults = await page.evaluate(() => axeInPage.run());
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  return found;
}

test('the popup before Commit', async () => {
  await popup.getByRole('button', { name: 'Start here' }).waitFor();
  expect(await faults(popup)).toEqual([]);
});

test('the welcome page, before and after Commit', async () => {
  const welcome = await tendril.open('welcome.html');
  expect(await faults(welcome)).toEqual([]);
  await welcome.getByRole('button', { name: 'Commit' }).click();
  await welcome.getByRole('heading', { name: /set/i }).waitFor();
  expect(await faults(welcome)).toEqual([]);
});

test('the popup on a fresh week', async () => {
  await popup.getByRole('region', { name: 'This week' }).waitFor();
  expect(await faults(popup)).toEqual([]);
});

test('the popup while a message waits, with the form for a hand log open', async () => {
  const person = { name: 'Jane Doe', keys: ['linkedin:in/jane-doe'] };
  await store(
    popup,
    entryOf({ kind: 'sighting', site: 'linkedin', people: [person], addressLists: [], own: [] }),
  );
  await justSent(popup).waitFor();
  await popup.getByRole('button', { name: 'Call' }).click();
  expect(await faults(popup)).toEqual([]);
});

test('the popup after the message was logged', async () => {
  await buttonOn(justSent(popup), 'Jane Doe', 'Log it').click();
  await buttonOn(thisWeek(popup), 'Jane Doe', 'Undo').waitFor();
  expect(await faults(popup)).toEqual([]);
});
