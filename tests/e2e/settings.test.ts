import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingsKey } from '../../lib/settings';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent, namesOn, thisWeek, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { store, stored } from '../browser/storage';
import { someone } from '../sites/stage';
import { sendMessage } from './sending';

const [jane, max] = [someone(1), someone(2)];

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

test('settings of a future version are followed as far as they are known, and left as they are', async () => {
  const future = { version: 99, committedAt: 1, sitesOff: ['facebook'], moonPhase: { wanes: true } };
  await store(popup, { [settingsKey]: future });
  await popup.getByText('A newer Tendril wrote your settings.').waitFor();

  await sendMessage(tendril.context, jane);
  await buttonOn(justSent(popup), jane.name, 'Log it').click();
  await soon(() => namesOn(thisWeek(popup))).toEqual([jane.name]);
  expect(await stored(popup, settingsKey)).toEqual(future);
});

test('malformed settings mean the defaults', async () => {
  const nonsense = {
    version: 'one',
    sitesOff: 5,
    reminderDay: 'Friday',
    firstWeekday: [],
    startChannel: null,
  };
  await store(popup, { [settingsKey]: { committedAt: 1, ...nonsense } });
  await popup.getByText('A newer Tendril wrote your settings.').waitFor({ state: 'detached' });
  await sendMessage(tendril.context, max);
  await soon(() => namesOn(justSent(popup))).toEqual([max.name]);
  await soon(() => weekOf(popup)).toBe('1 of 2');
});

test('settings that are no settings at all mean that nobody has agreed', async () => {
  await store(popup, { [settingsKey]: 'nonsense' });
  await popup.getByRole('button', { name: 'Start here' }).waitFor();
});
