import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { faults } from '../browser/faults';
import { buttonOn, justSent, thisWeek } from '../browser/popup';
import { entryOf, setSettings, store } from '../browser/storage';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  popup = await tendril.open('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
});

afterAll(() => tendril.close());

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

const personOf = (name: string) => ({ name, keys: [`email:${name.replaceAll(' ', '.')}@example.test`] });

const sentTo = (...names: string[]) =>
  entryOf({ kind: 'sighting', site: 'gmail', people: names.map(personOf), addressLists: [], own: [] });

test('the popup while a message waits, with the form for a hand log open', async () => {
  await store(popup, sentTo('Jane Doe'));
  await justSent(popup).waitFor();
  await popup.getByRole('button', { name: 'Call' }).click();
  expect(await faults(popup)).toEqual([]);
});

test('the popup after the message was logged', async () => {
  await buttonOn(justSent(popup), 'Jane Doe', 'Log it').click();
  await buttonOn(thisWeek(popup), 'Jane Doe', 'Undo').waitFor();
  expect(await faults(popup)).toEqual([]);
});

test('the popup with a mail to eight people, asked for whom, its menu open', async () => {
  await store(popup, sentTo('Ann', 'Bo', 'Cy', 'Dee', 'Eve', 'Flo', 'Guy', 'Hal'));
  await justSent(popup).getByRole('button', { name: 'Log it' }).click();
  await popup.getByText('Tick at least one person first.').waitFor();
  await justSent(popup).getByRole('button', { name: 'More about' }).click();
  await popup.getByRole('menuitem', { name: 'Never for Ann' }).waitFor();
  expect(await faults(popup)).toEqual([]);
  await popup.keyboard.press('Escape');
});

test('the popup while a site is in trouble, its report open', async () => {
  const place = { site: 'linkedin', part: 'message' } as const;
  for (let count = 0; count < 3; count += 1) await store(popup, entryOf({ kind: 'miss', ...place }));
  await popup.getByRole('button', { name: 'Show report' }).click();
  await popup.getByLabel('Report').waitFor();
  expect(await faults(popup)).toEqual([]);
});

test('the side panel, as narrow as it can be', async () => {
  const panel = await tendril.open('sidepanel.html');
  await panel.setViewportSize({ width: 220, height: 800 });
  await justSent(panel).waitFor();
  expect(await faults(panel)).toEqual([]);
});

test('the settings, while a self-test runs', async () => {
  const settings = await tendril.open('dashboard.html#/settings');
  await settings.getByRole('button', { name: 'Test Gmail' }).click();
  await settings.getByText('Waiting for your message').waitFor();
  expect(await faults(settings)).toEqual([]);
});

test('the popup with what happened and all that encourages', async () => {
  await setSettings(popup, { rewardEvery: 1, reward: 'A walk in the park' });
  await thisWeek(popup).getByRole('button', { name: 'What happened?' }).first().click();
  await popup.getByRole('menuitem', { name: 'Pointed me to someone' }).click();
  expect(await faults(popup)).toEqual([]);
  await popup.keyboard.type('Ann Lee');
  await popup.keyboard.press('Enter');
  await popup.getByRole('region', { name: 'Who next?' }).waitFor();
  await popup.getByRole('button', { name: 'Worth remembering' }).first().click();
  expect(await faults(popup)).toEqual([]);
});

test('the encouragement', async () => {
  const page = await tendril.open('dashboard.html#/encouragement');
  await page.getByRole('button', { name: 'Claim' }).waitFor();
  expect(await faults(page)).toEqual([]);
});
