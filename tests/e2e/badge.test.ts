import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { badgeOf, spoilBadge } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { soon } from '../browser/soon';
import { handLogOf, setSettings, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { weekdayIn } from './week-days';

let tendril: Tendril;
let page: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  page = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

test('before the reminder day the badge is empty', async () => {
  await spoilBadge(page, 'old');
  await setSettings(page, { firstWeekday: weekdayIn(0), reminderDay: weekdayIn(1) });
  await soon(() => badgeOf(page)).toBe('');
});

test('from the reminder day on the badge counts what is still to go, down to nothing', async () => {
  await setSettings(page, { reminderDay: weekdayIn(0) });
  await soon(() => badgeOf(page)).toBe('2');
  await store(page, handLogOf('Rosa Blum'));
  await soon(() => badgeOf(page)).toBe('1');
});

test('a stale badge is put right when the worker starts', async () => {
  await stopWorker(page);
  await spoilBadge(page, 'old');
  await wakeWorker(page);
  await soon(() => badgeOf(page)).toBe('1');
});

test('a week that is met shows nothing', async () => {
  await store(page, handLogOf('Tom Ash'));
  await soon(() => badgeOf(page)).toBe('');
});
