import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { badgeOf } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { justSent, namesOn, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { outbox } from '../browser/storage';
import { someone } from '../sites/stage';
import { sendMessage, sendOnFacebook } from './sending';

declare const browser: Browser;

const [jane, ana, max, ola] = [someone(1), someone(2), someone(3), someone(4)];

let tendril: Tendril;
let page: Page;

const welcomePages = () => tendril.context.pages().filter((one) => one.url().endsWith('/welcome.html'));

beforeAll(async () => {
  tendril = await launchTendril();
  page = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

test('installing opens the welcome page, once', async () => {
  await soon(() => welcomePages().length).toBe(1);
  await page.getByRole('button', { name: 'Start here' }).waitFor();
  expect(welcomePages()).toHaveLength(1);
});

test('before Commit a send is not noticed', async () => {
  await sendMessage(tendril.context, jane);
  expect(await outbox(page)).toEqual([]);
  expect(await badgeOf(page)).toBe('');
});

test('Commit means two people a week, keeps the first names, and watches the sites left on', async () => {
  const welcome = await tendril.open('welcome.html');
  await welcome.getByLabel('The first people on my list').fill('Rosa Blum\nTom Ash');
  await welcome.getByLabel('Facebook').uncheck();
  await welcome.getByRole('button', { name: 'Commit' }).click();
  await welcome.getByRole('heading', { name: /set/i }).waitFor();

  await soon(() => weekOf(page)).toBe('0 of 2');
  const contacts = await rowsOf(page, 'contacts');
  expect(contacts.map(({ name }) => name).sort()).toEqual(['Rosa Blum', 'Tom Ash']);
});

test('a site switched off is not watched while another one is', async () => {
  await sendOnFacebook(tendril.context, ana);
  await sendMessage(tendril.context, max);
  await soon(() => namesOn(justSent(page))).toEqual([max.name]);
});

test('what was sent before Commit stays unnoticed', async () => {
  await sendMessage(tendril.context, ola);
  await soon(() => namesOn(justSent(page))).toEqual([ola.name, max.name]);
});

test('Tendril is not there in a private window', async () => {
  const opened = await page.evaluate(() => browser.windows.create({ incognito: true }));
  expect(opened).toBeNull();
  expect(await page.evaluate(() => browser.extension.isAllowedIncognitoAccess())).toBe(false);
});
