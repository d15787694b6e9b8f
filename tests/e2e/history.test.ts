import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { faults } from '../browser/faults';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { life, openTypicalLife } from './typical-life';

const all = life.outreaches.length;
const newest = life.outreaches.toSorted((one, other) => other.at - one.at)[0];
const onLinkedin = life.outreaches.filter(({ channel }) => channel === 'linkedin').length;

let tendril: Tendril;
let page: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  page = await openTypicalLife(tendril, '#/history');
  await page.getByText(`You reached out ${all} times.`).waitFor();
});

afterAll(() => tendril.close());

/** What the ledger has of the newest outreach. */
const inLedger = async () =>
  (await rowsOf(page, 'outreaches')).find(({ id }) => id === newest?.id) ?? { deleted: 'for good' };

const moreAbout = () => page.getByRole('button', { name: 'More about' }).first();

test('what is chosen stands in the address, and Back leads to what was before', async () => {
  await page.getByLabel('Channel').selectOption('LinkedIn');
  await page.getByText(`You reached out ${onLinkedin} times.`).waitFor();
  expect(page.url()).toMatch(/#\/history\?channel=linkedin$/);
  await page.goBack();
  await page.getByText(`You reached out ${all} times.`).waitFor();
  expect(await page.getByLabel('Channel').inputValue()).toBe('');
});

test('a person is found by name', async () => {
  const [contact] = life.contacts.filter(({ id }) => id === newest?.contact);
  const times = life.outreaches.filter(({ contact: one }) => one === contact?.id).length;
  await page.getByRole('combobox', { name: 'Person' }).fill(contact?.name ?? '');
  await soon(() => page.locator('.history-row').count()).toBe(times);
  await page.getByRole('combobox', { name: 'Person' }).fill('');
  await page.getByText(`You reached out ${all} times.`).waitFor();
});

test('where nothing matches, one click shows all', async () => {
  await page.getByLabel('Until').fill('2020-01-01');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByText(`You reached out ${all} times.`).waitFor();
});

test('an outcome is told in two clicks', async () => {
  await page.locator('.history-row .outcome-menu button').first().click();
  await page
    .getByRole('menuitemradio', { name: 'Talked' })
    .or(page.getByRole('menuitem', { name: 'Talked' }))
    .click();
  await soon(inLedger).toMatchObject({
    outcomes: expect.arrayContaining([expect.objectContaining({ outcome: 'talked' })]),
  });
});

test('a date is corrected by keyboard, and the focus comes back', async () => {
  await moreAbout().focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]:focus').waitFor();
  await page.keyboard.press('Enter');
  const date = page.getByRole('dialog').getByLabel('Day');
  await date.fill('2026-11-17');
  await page.keyboard.press('Enter');
  await soon(inLedger).toMatchObject({ day: '2026-11-17' });
  await soon(() => page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^More about/);
});

test('Escape leaves all as it was', async () => {
  await moreAbout().click();
  await page.getByRole('menuitem', { name: 'Correct' }).click();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await soon(() => page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^More about/);
});

test('what is removed goes at once, and comes back with Undo', async () => {
  await moreAbout().click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByText(`You reached out ${all - 1} times.`).waitFor();
  await soon(inLedger).toHaveProperty('deleted');
  await page.locator('.said-bar').getByRole('button', { name: 'Undo' }).click();
  await page.getByText(`You reached out ${all} times.`).waitFor();
  await soon(inLedger).not.toHaveProperty('deleted');
});

test('axe finds nothing, and nothing is cut on a phone', async () => {
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
