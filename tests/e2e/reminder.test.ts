import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { localDay } from '../../lib/habit/calendar';
import { launchTendril, type Tendril } from '../browser/extension';
import { allowNotifications } from '../browser/notifications';
import { soon } from '../browser/soon';
import { entryOf, handLogOf, setSettings, store, stored } from '../browser/storage';
import { weekdayIn } from './week-days';

declare const browser: Browser;

let tendril: Tendril;
let page: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  page = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

/** The notifications that stand on the desktop. */
async function shown(): Promise<{ readonly title: string; readonly message: string }[]> {
  const [worker] = tendril.context.serviceWorkers();
  const all = await worker?.evaluate(() => [
    ...(globalThis as never as { shown: Map<string, never> }).shown.values(),
  ]);
  return all ?? [];
}

test('a person who agreed is reminded from the hour of the plan on, by name, and left in peace once the week is met', async () => {
  await store(page, entryOf({ kind: 'add-contacts', names: ['Rosa Blum'] }));
  await tendril.context.serviceWorkers()[0]?.evaluate(allowNotifications);
  const plan = {
    reminderDay: weekdayIn(0),
    reminderHour: 0,
    quietFrom: 0,
    quietTo: 0,
    firstWeekday: weekdayIn(0),
  };
  await setSettings(page, { ...plan, committedAt: 1, remind: true });
  await soon(async () => (await shown()).map(({ title }) => title)).toEqual([
    expect.stringMatching(/^It is \w+day: whom do you write to on LinkedIn\?$/),
  ]);
  expect((await shown())[0]?.message).toContain('Rosa Blum');
  expect(await stored(page, 'spokenOn')).toEqual([localDay(new Date())]);
  await store(page, { ...handLogOf('Tom Ash'), ...handLogOf('Ada Moss') });
  await soon(shown).toEqual([]);
});

test('the worker wakes for what comes next', async () => {
  const [alarm] = await page.evaluate(() => browser.alarms.getAll());
  const midnight = new Date().setHours(24, 0, 0, 0);
  expect(alarm).toMatchObject({ name: 'tick' });
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now());
  expect(alarm?.scheduledTime).toBeLessThanOrEqual(Math.min(midnight, Date.now() + 3_600_000));
});
