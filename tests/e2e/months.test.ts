import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { faults } from '../browser/faults';
import { life, openTypicalLife } from './typical-life';

const october = life.outreaches.filter(({ day }) => day.startsWith('2026-10'));
const people = new Set(october.map(({ contact }) => contact)).size;

let tendril: Tendril;
let page: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  page = await openTypicalLife(tendril, '#/months/2026-10');
});

afterAll(() => tendril.close());

test('the numbers of a month are those of the ledger', async () => {
  await page.getByRole('heading', { level: 1, name: 'October: ' }).waitFor();
  expect(await page.locator('.figures strong').first().textContent()).toBe(String(people));
  const shares = await page.locator('.shares strong').allTextContents();
  expect(Number(shares[0])).toBeGreaterThan(0);
  await page.getByRole('heading', { name: 'Your second month' }).waitFor();
});

test('each picture has a sentence and a table', async () => {
  const names = await page.getByRole('img').evaluateAll((all) => all.map((one) => one.ariaLabel));
  expect(names).toHaveLength(3);
  expect(names[0]).toMatch(/^12 weeks as bars; weeks on goal: \d+\.$/);
  await page.getByText('The numbers').first().click();
  expect(await page.getByRole('table', { name: 'Your weeks' }).getByRole('row').count()).toBe(13);
});

test('other months are a key away', async () => {
  await page.getByRole('combobox', { name: 'Month' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('heading', { level: 1, name: 'November: ' }).waitFor();
  expect(page.url()).toMatch(/#\/months\/2026-11$/);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'October: ' }).waitFor();
});

test('axe finds nothing, and nothing is cut on a phone', async () => {
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
