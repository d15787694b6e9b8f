import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgeOf } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { justSent, namesOn, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { outbox } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { someone } from '../sites/stage';
import { sendMessage } from './sending';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

/** Leaves a record that no Tendril of today can open. */
function breakRecord(): Promise<void> {
  return popup.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tendril', 1_000);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
}

/** Takes the broken record away, as when somebody clears what the site has stored. */
function dropRecord(): Promise<void> {
  return popup.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('tendril');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve();
      }),
  );
}

test('while the record cannot be opened, Tendril says so and keeps what is sent', async () => {
  await breakRecord();
  await popup.reload();
  await popup.getByText('Your record was written by a newer Tendril.').waitFor();
  await sendMessage(tendril.context, someone(1));
  await soon(() => outbox(popup)).toHaveLength(1);
});

test('a hand log works all the same', async () => {
  await popup.getByRole('button', { name: 'Call' }).click();
  await popup.keyboard.type('Rosa Blum');
  await popup.getByRole('button', { name: 'Log call' }).click();
  await popup.getByText('Rosa Blum is noted and will count as soon as your week can be read.').waitFor();
  expect(await outbox(popup)).toHaveLength(2);
});

test('a record that is gone is told to be so, and no empty one is put in its place', async () => {
  await dropRecord();
  await stopWorker(popup);
  await wakeWorker(popup);
  await popup.getByText('Your record is gone').waitFor();
  await soon(() => badgeOf(popup)).toBe('!');
  expect(await outbox(popup)).toHaveLength(2);
  expect(await popup.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('once a new one is begun, everything arrives that came meanwhile', async () => {
  const page = await tendril.open('dashboard.html#/data');
  await page.getByRole('button', { name: 'Begin a new record' }).click();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await soon(() => outbox(popup)).toEqual([]);
  await soon(() => namesOn(justSent(popup))).toEqual([someone(1).name]);
  expect(await namesOn(thisWeek(popup))).toEqual(['Rosa Blum']);
});
