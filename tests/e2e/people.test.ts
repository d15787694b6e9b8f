import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { faults } from '../browser/faults';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { handLogOf, store } from '../browser/storage';

let tendril: Tendril;
let page: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  page = await tendril.open('dashboard.html#/people');
});

afterAll(() => tendril.close());

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** What has the focus, in its own words. */
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

const liveContacts = async () =>
  (await rowsOf(page, 'contacts')).filter(({ deleted }) => !deleted).map(({ name }) => name);

test('an empty list leads to three questions, answered by keyboard alone', async () => {
  await heading('A list begins with one name.').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Find people for my list' }).focus();
  await page.keyboard.press('Enter');
  await heading('Whom did you like working with?').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.type('Jane Doe\nMax Power');
  await page.getByText('2 new names.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading('With whom have you lost touch?').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading('Whose opinion do you value?').waitFor();
  await page.keyboard.type('jane doe\nJ. Doe\n');
  await page.getByText('One new name. One is on your list already.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading('3 more names. That is a lovely list.').waitFor();
  expect(await focused()).toContain('3 more names');
  await soon(liveContacts).toEqual(expect.arrayContaining(['Jane Doe', 'Max Power', 'J. Doe']));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading(/^3 people, and .* could be next\.$/).waitFor();
});

test('the list passes the check, and Not now lets somebody rest, with Undo', async () => {
  const next = page.getByRole('region', { name: 'Who next?' });
  await soon(() => next.getByRole('listitem').count()).toBe(3);
  expect(await faults(page)).toEqual([]);
  await next.getByRole('button', { name: 'Not now' }).first().click();
  await soon(() => next.getByRole('listitem').count()).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(() => next.getByRole('listitem').count()).toBe(3);
});

test('a person opens by keyboard, is edited, and is found again where one left', async () => {
  await page.locator('.person-line').getByRole('link', { name: 'Jane Doe' }).focus();
  await page.keyboard.press('Enter');
  await heading('Jane Doe').waitFor();
  expect(await focused()).toBe('Jane Doe');
  await page.getByLabel('How we met').focus();
  await page.keyboard.type('At a fair');
  await page.keyboard.press('Tab');
  await page.getByText('Saved.').waitFor();
  await page.getByLabel('Link to a profile, or a mail address').fill('linkedin.com/in/jane-doe');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Write on LinkedIn' }).waitFor();
  await page.getByLabel('They hire').check();
  await page.getByText('Networking works best').waitFor();
  await store(page, handLogOf('Jane Doe'));
  await page.getByRole('button', { name: 'What happened?' }).waitFor();
  expect(await faults(page)).toEqual([]);
  const known = { met: 'At a fair', keys: ['linkedin:in/jane-doe'], mark: 'hires' };
  await soon(() => rowsOf(page, 'contacts')).toContainEqual(expect.objectContaining(known));
  await page.getByRole('link', { name: 'All people' }).click();
  await soon(focused).toBe('Jane Doe');
  expect(await page.locator('.who-next').getByText('Jane Doe').count()).toBe(0);
});

test('two are joined after a look at what will be, and Undo parts them', async () => {
  await page.locator('.person-line').getByRole('link', { name: 'Jane Doe' }).click();
  await page.getByRole('button', { name: 'Same person as…' }).click();
  await page.keyboard.type('j. doe');
  await page.locator('.merge').getByRole('button', { name: 'J. Doe' }).click();
  expect(await focused()).toContain('Join');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Join them' }).click();
  await soon(liveContacts).not.toContain('J. Doe');
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(liveContacts).toContain('J. Doe');
});

test('somebody is erased for good, after one question', async () => {
  await page.getByRole('button', { name: 'Erase…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Erase for good' }).focus();
  await page.keyboard.press('Enter');
  await heading(/2 people/).waitFor();
  await soon(liveContacts).not.toContain('Jane Doe');
  expect(JSON.stringify(await rowsOf(page, 'outreaches'))).not.toContain('"call"');
});

test('in a narrow window the pages scroll down only', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(await isWide()).toBe(false);
  await page.locator('.person-line a').first().click();
  await page.getByRole('heading', { name: 'Keeping in touch' }).waitFor();
  expect(await isWide()).toBe(false);
});
