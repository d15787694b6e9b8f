import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupsOn, destroyRecord, restoreNewest } from '../browser/backups';
import { launchTendril, type Tendril } from '../browser/extension';
import { soon } from '../browser/soon';
import { outbox } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { sampleDay } from '../sample/plan';
import { openTypicalLife } from './typical-life';

const places = ['people', 'history', 'months', 'encouragement', 'settings'].map(
  (part) => `dashboard.html#/${part}`,
);

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  own = await openTypicalLife(tendril, '#/months');
});

afterAll(() => tendril.close());

/** All that popup and dashboard say at noon of the sample's last day. */
async function allThatIsSaid(): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const place of ['popup.html', ...places]) {
    const page = await tendril.open(place);
    await page.clock.setFixedTime(new Date(`${sampleDay}T12:00:00`));
    await page.reload();
    await page.waitForTimeout(700);
    said[place] = await page.locator('body').innerText();
    await page.close();
  }
  return said;
}

test('a record that was destroyed comes back from the newest backup, with every number that was seen', async () => {
  await stopWorker(own);
  await wakeWorker(own);
  await soon(() => backupsOn(own)).toHaveLength(1);
  const before = await allThatIsSaid();
  await destroyRecord(own);
  for (const [place, said] of Object.entries(await allThatIsSaid())) expect(said).not.toBe(before[place]);
  await restoreNewest(own);
  await soon(() => outbox(own)).toEqual([]);
  expect(await allThatIsSaid()).toEqual(before);
});
