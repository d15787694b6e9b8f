import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { badgeOf } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent } from '../browser/popup';
import { isRunning, killBrowser } from '../browser/processes';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { stopWorker } from '../browser/worker';
import { sendMessage } from '../e2e/sending';
import { someone } from '../sites/stage';
import { sightingOf, untilWritten } from './entries';
import { recordOf } from './record';
import { chance, judge, lossIn, roundsOf, seed } from './rounds';

declare const browser: Browser;

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

/** Things that a person does, and the record's lines that follow. */
const deeds = [
  async (number: number) => {
    // The page dies with the browser.
    sendMessage(tendril.context, someone(number)).catch(() => undefined);
    return [`sighting ${someone(number).name}`];
  },
  async (number: number) => {
    await buttonOn(justSent(own), someone(number - 1).name, 'Log it').click();
    return [`outreach ${someone(number - 1).name}`];
  },
  async (number: number) => {
    await store(own, handLogOf(someone(number).name));
    return [`outreach ${someone(number).name}`];
  },
];

/** Kills the browser with all that belongs to it, and starts it again; nobody wakes the worker. */
async function killAndStart(): Promise<void> {
  const { profile } = tendril;
  killBrowser(profile);
  await soon(() => isRunning(profile)).toBe(false);
  tendril = await launchTendril({ profile });
  own = await tendril.open('popup.html');
}

/** When the worker wakes next, in milliseconds since 1970. */
async function wakesAt(): Promise<number> {
  const [alarm] = await own.evaluate(() => browser.alarms.getAll());
  return alarm?.scheduledTime ?? 0;
}

test('a browser that is killed comes back with ledger, badge and alarm right', async (context) => {
  const rounds = roundsOf(24, 2);
  await store(own, sightingOf('Rosa Blum'));
  await soon(() => badgeOf(own)).toBe('+1');
  const expected = await recordOf(own);
  for (let number = 0; number < rounds; number += 1) {
    if (chance.chance(0.5)) await stopWorker(own);
    const written = untilWritten(own);
    expected.push(...((await deeds[number % deeds.length]?.(number)) ?? []));
    await written;
    await own.waitForTimeout(chance.between(0, 60));
    await killAndStart();
    await soon(() => outbox(own)).toEqual([]);
    const waiting = number % deeds.length === 0 ? 2 : 1;
    await soon(() => badgeOf(own)).toBe(`+${waiting}`);
    expect(await wakesAt()).toBeGreaterThan(Date.now());
  }
  const { lost, doubled } = lossIn(expected, await recordOf(own));
  const fault = 'the browser is killed after an entry';
  judge(context, { fault, rounds, lost: lost.length, doubled: doubled.length, seed });
});
