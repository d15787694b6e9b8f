import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outboxPrefix } from '../../lib/outbox';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { justSent, namesOn, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { someone } from '../sites/stage';
import { openThread, writeMessage } from './sending';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

const reached = () => namesOn(thisWeek(popup));

/** How many outreaches the ledger has. */
const outreaches = async () => (await rowsOf(popup, 'outreaches')).length;

test('a tab closed as soon as the message has left, while the worker sleeps, loses nothing', async () => {
  const page = await openThread(tendril.context, someone(1));
  await stopWorker(popup);
  await writeMessage(page);
  await page.close();
  await soon(() => namesOn(justSent(popup))).toEqual([someone(1).name]);
});

test('a popup closed in the same instant as the click on Log it has logged', async () => {
  const brief = await tendril.open('popup.html');
  await justSent(brief).waitFor();
  await stopWorker(popup);
  const closed = brief.waitForEvent('close');
  await brief.evaluate(() => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === 'Log it') button.click();
    window.close();
  });
  await closed;
  await soon(reached).toEqual([someone(1).name]);
  await soon(() => outbox(popup)).toEqual([]);
});

test('what cannot be understood is set aside with its reason, and is in nobody’s way', async () => {
  await store(popup, {
    [`${outboxPrefix}0-unknown`]: { id: '0-unknown', at: 1, day: '2026-10-01', kind: 'dance' },
    [`${outboxPrefix}0-malformed`]: 'not even a command',
    ...handLogOf('Rosa Blum'),
  });
  await soon(reached).toContain('Rosa Blum');
  await soon(() => outbox(popup)).toEqual([]);
  const setAside = await rowsOf(popup, 'setAside');
  expect(setAside.map(({ id, command }) => [id, command])).toEqual([
    ['0-malformed', 'not even a command'],
    ['0-unknown', expect.objectContaining({ kind: 'dance' })],
  ]);
  for (const { reason } of setAside) expect(reason).toMatch(/\w+: .+/);
  await popup.getByText('2 entries could not be read and were set aside.').waitFor();
});

test('an entry that is still there although it was applied is not applied again', async () => {
  const entry = handLogOf('Tom Ash');
  await store(popup, entry);
  await soon(reached).toContain('Tom Ash');
  const before = await outreaches();
  await store(popup, entry);
  await soon(() => outbox(popup)).toEqual([]);
  expect(await outreaches()).toBe(before);
});

test('a worker that is stopped again and again in the middle applies each entry once', async () => {
  const before = await outreaches();
  const names = Array.from({ length: 8 }, (_, number) => `Pat Stone ${number}`);
  for (const name of names) {
    await store(popup, handLogOf(name));
    await stopWorker(popup);
  }
  await wakeWorker(popup);
  await soon(() => outbox(popup)).toEqual([]);
  expect(await outreaches()).toBe(before + names.length);
});
