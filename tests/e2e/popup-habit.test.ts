import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { buttonOn, namesOn, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { handLogOf, store } from '../browser/storage';
import { beEarlyInTheWeek } from './week-days';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
  await beEarlyInTheWeek(popup);
});

afterAll(() => tendril.close());

async function logCall(name: string): Promise<void> {
  await store(popup, handLogOf(name));
  await soon(() => namesOn(thisWeek(popup))).toContain(name);
}

test('what happened takes two clicks', async () => {
  await logCall('Jane Doe');
  await buttonOn(thisWeek(popup), 'Jane Doe', 'What happened?').click();
  await popup.getByRole('menuitem', { name: 'Talked' }).click();
  await soon(() => buttonOn(thisWeek(popup), 'Jane Doe', 'Talked').count()).toBe(1);
});

test('a referral is added by keyboard alone, and suggested next', async () => {
  await logCall('Sam Roe');
  await buttonOn(thisWeek(popup), 'Sam Roe', 'What happened?').focus();
  await popup.keyboard.press('Enter');
  await popup.getByRole('menuitem').first().waitFor();
  for (const key of ['ArrowUp', 'ArrowUp', 'Enter']) await popup.keyboard.press(key);
  const field = popup.getByPlaceholder('Their name');
  await soon(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await popup.keyboard.type('Ann Lee');
  await popup.keyboard.press('Enter');
  const next = popup.getByRole('region', { name: 'Who next?' }).getByRole('listitem');
  await soon(() => namesOn(next)).toEqual(['Ann Lee']);
});

test('a reward is claimed once', async () => {
  for (let count = 2; count < 10; count += 1) await logCall(`Guest ${count}`);
  await popup.getByRole('button', { name: 'Claim' }).click();
  await soon(async () => (await rowsOf(popup, 'claims')).map(({ total }) => total)).toEqual([10]);
  expect(await popup.getByRole('button', { name: 'Claim' }).count()).toBe(0);
});

test('the week is time off, until the person is back', async () => {
  await popup.getByRole('button', { name: 'This week is time off' }).click();
  await soon(() => rowsOf(popup, 'timeOff').then((rows) => rows.length)).toBe(1);
  await popup.getByRole('button', { name: 'I am back' }).click();
  await popup.getByRole('button', { name: 'This week is time off' }).waitFor();
});
