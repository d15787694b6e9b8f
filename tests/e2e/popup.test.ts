import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDays, localDay } from '../../lib/habit/calendar';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { buttonOn, justSent, namesOn, thisWeek, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { someone } from '../sites/stage';
import { sendMessage } from './sending';
import { beEarlyInTheWeek } from './week-days';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
  await beEarlyInTheWeek(popup);
});

beforeEach(() => popup.bringToFront());

afterAll(() => tendril.close());

const today = localDay(new Date());
const yesterday = addDays(today, -1);

/** The ledger's outreaches to the contact of this name: channel and day. */
async function outreachesTo(name: string) {
  const contacts = await rowsOf(popup, 'contacts');
  const contact = contacts.find((row) => row.name === name);
  const outreaches = await rowsOf(popup, 'outreaches');
  return outreaches
    .filter((row) => contact !== undefined && row.contact === contact.id)
    .map(({ channel, day }) => ({ channel, day }));
}

/** Types into the form that has just opened: its first field has the focus. */
async function typeName(name: string): Promise<void> {
  const field = popup.getByLabel('Name', { exact: true });
  await soon(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await popup.keyboard.type(name);
}

/** Presses Tab until this has the focus. */
async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await popup.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there.');
}

test('a sighting appears in a popup that is open, and a click in another popup shows there too', async () => {
  const other = await tendril.open('popup.html');
  await sendMessage(tendril.context, someone(1));
  for (const each of [popup, other]) await soon(() => namesOn(justSent(each))).toEqual([someone(1).name]);

  await buttonOn(justSent(other), someone(1).name, 'Log it').click();
  for (const each of [popup, other]) await soon(() => weekOf(each)).toBe('1 of 2');
  expect(await namesOn(thisWeek(popup))).toEqual([someone(1).name]);
  await other.close();
});

test('a call is logged in two clicks', async () => {
  await popup.getByRole('button', { name: 'Call' }).click();
  await typeName('Rosa Blum');
  await popup.getByRole('button', { name: 'Log call' }).click();
  await soon(() => outreachesTo('Rosa Blum')).toEqual([{ channel: 'call', day: today }]);
  expect(await namesOn(thisWeek(popup))).toContain('Rosa Blum');
});

test('a letter of yesterday is logged on its day', async () => {
  await popup.getByRole('button', { name: 'Letter' }).click();
  await typeName('Tom Ash');
  await popup.getByLabel('Day').selectOption('Yesterday');
  await popup.getByRole('button', { name: 'Log letter' }).click();
  await soon(() => outreachesTo('Tom Ash')).toEqual([{ channel: 'letter', day: yesterday }]);
});

test('a coffee of yesterday is logged by keyboard alone', async () => {
  await tabTo(popup.getByRole('button', { name: 'In person' }));
  await popup.keyboard.press('Enter');
  await typeName('Ines Right');
  await tabTo(popup.getByLabel('Day'));
  await popup.keyboard.press('ArrowDown');
  await tabTo(popup.getByRole('button', { name: 'Log meeting' }));
  await popup.keyboard.press('Enter');
  await soon(() => outreachesTo('Ines Right')).toEqual([{ channel: 'in-person', day: yesterday }]);
});

test('a message is logged by keyboard alone', async () => {
  await sendMessage(tendril.context, someone(2));
  await popup.bringToFront();
  await justSent(popup).waitFor();
  await tabTo(buttonOn(justSent(popup), someone(2).name, 'Log it'));
  await popup.keyboard.press('Enter');
  await soon(() => outreachesTo(someone(2).name)).toEqual([{ channel: 'linkedin', day: today }]);
});
