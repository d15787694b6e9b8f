import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { settingsKey } from '../../lib/settings';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { justSent, namesOn } from '../browser/popup';
import { soon } from '../browser/soon';
import { stored } from '../browser/storage';
import { someone } from '../sites/stage';
import { sendMessage } from './sending';

declare const browser: Browser;

const [jane, max] = [someone(1), someone(2)];

let tendril: Tendril;
let popup: Page;
let settings: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
  settings = await tendril.open('dashboard.html#/settings');
});

afterAll(() => tendril.close());

test('it is the page of the options', async () => {
  const page = await settings.evaluate(() => browser.runtime.getManifest().options_ui);
  expect(page).toMatchObject({ page: 'dashboard.html', open_in_tab: true });
});

test('a self-test says what was noticed, and counts nothing', async () => {
  await settings.getByRole('button', { name: 'Test LinkedIn' }).click();
  await settings.getByText('Waiting for your message').waitFor();
  await sendMessage(tendril.context, jane);
  await settings
    .getByText(`LinkedIn works. Tendril noticed your message to \u2068${jane.name}\u2069`)
    .waitFor();
  await soon(async () => (await rowsOf(popup, 'sightings')).map(({ state }) => state)).toEqual(['withdrawn']);
  expect(await namesOn(justSent(popup))).toEqual([]);
  await settings.getByRole('button', { name: 'Close' }).click();
});

test('after the self-test a message waits as ever', async () => {
  await sendMessage(tendril.context, max);
  await soon(() => namesOn(justSent(popup))).toEqual([max.name]);
  await settings.getByText('Fine. Last noticed just now.').waitFor();
});

test('somebody of whom Never was said can be allowed again', async () => {
  await popup.bringToFront();
  await popup.getByRole('button', { name: `More about ${max.name}` }).click();
  await popup.getByRole('menuitem', { name: `Never for ${max.name}` }).click();
  await soon(() => namesOn(justSent(popup))).toEqual([]);
  await settings.getByRole('button', { name: 'Allow again' }).click();
  await soon(() => namesOn(justSent(popup))).toEqual([max.name]);
});

test('a site switched off is not watched', async () => {
  await settings.getByLabel('LinkedIn', { exact: true }).uncheck();
  await soon(async () => Object(await stored(settings, settingsKey)).sitesOff).toEqual(['linkedin']);
  await settings.getByText('Not watched.').waitFor();
});
