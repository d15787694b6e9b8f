import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { outboxPrefix } from '../../lib/outbox';
import { badgeOf } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { holdOlderRecord, letGo } from '../browser/older-record';
import { killStore } from '../browser/processes';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { stopWorker } from '../browser/worker';
import { disk } from './full-disk';
import { holdBack, letGo as letIn } from './hold-back';
import { recordOf } from './record';
import { chance, judge, lossIn, roundsOf, seed } from './rounds';

declare const browser: Browser;

let tendril: Tendril;
let popup: Page;
let dashboard: Page;
const space = disk();

beforeAll(async () => {
  tendril = await launchTendril(space);
  await tendril.commit();
  popup = await tendril.open('popup.html');
  dashboard = await tendril.open('dashboard.html#/people');
});

afterAll(() => tendril.close());

/** Writes a hand log and gives the line of the record that follows from it. */
async function log(name: string): Promise<string> {
  await store(popup, handLogOf(name));
  return `outreach ${name}`;
}

/** Lets the worker try again at once what it tries again each half minute. */
const tryAgain = () => popup.evaluate(() => browser.alarms.create('again', { when: Date.now() }));

const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

const drained = () => soon(() => outbox(popup)).toEqual([]);

test('an upgrade waits for an older page, says so, and goes on by itself', async (context) => {
  const rounds = roundsOf(8, 1);
  let lost = 0;
  let doubled = 0;
  for (let round = 0; round < rounds; round += 1) {
    const page = await tendril.open('dashboard.html#/settings');
    await stopWorker(popup);
    await holdOlderRecord(page, 'Old Friend');
    const done = [await log('Ann Lee'), await log('Bo Reed')];
    await soon(() => badgeOf(popup)).toBe('!');
    for (const one of [popup, dashboard]) await says(one, 'Another page of Tendril holds on to your record.');
    expect(await outbox(popup)).toHaveLength(2);
    await letGo(page);
    await drained();
    await page.close();
    await says(dashboard, 'Old Friend');
    await soon(() => badgeOf(popup)).toBe('');
    const loss = lossIn(done, await recordOf(popup));
    lost += loss.lost.length;
    doubled += loss.doubled.length;
  }
  judge(context, { fault: 'an older page holds on to the record', rounds, lost, doubled });
});

test('a store that ends under the worker and its pages is opened anew', async (context) => {
  const rounds = roundsOf(40, 4);
  const before = await recordOf(popup);
  const done: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    done.push(await log(`Pat Stone ${round}`));
    await popup.waitForTimeout(chance.between(0, 40));
    killStore(space.profile);
    done.push(await log(`Kim Stone ${round}`));
    await drained();
  }
  await says(popup, `Kim Stone ${rounds - 1}`);
  const { lost, doubled } = lossIn([...before, ...done], await recordOf(popup));
  judge(context, {
    fault: 'the store ends under us',
    rounds,
    lost: lost.length,
    doubled: doubled.length,
    seed,
  });
});

test('a full disk is told, and what can be kept comes in once there is room', async (context) => {
  const rounds = roundsOf(10, 1);
  const before = await recordOf(popup);
  const done: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Kept just before the last room is gone; the worker comes to it on a full disk.
    await holdBack(popup);
    done.push(await log(`Cy Hall ${round}`));
    space.fill();
    await letIn(popup);
    await soon(() => badgeOf(popup)).toBe('!');
    for (const one of [popup, dashboard]) await says(one, 'There is no room left on this device.');
    await expect(log('Nobody')).rejects.toThrow(/NO_SPACE/);
    space.makeRoom();
    await tryAgain();
    await drained();
    await soon(() => badgeOf(popup)).toBe('');
    await says(popup, `Cy Hall ${round}`);
  }
  const { lost, doubled } = lossIn([...before, ...done], await recordOf(popup));
  judge(context, { fault: 'the disk is full', rounds, lost: lost.length, doubled: doubled.length });
});

const damaged: readonly unknown[] = [
  null,
  'not even a command',
  [],
  [[['deep']]],
  { kind: '__proto__' },
  { kind: 'constructor', id: 1, at: 'then', day: {} },
  { kind: 'hand-log', name: { toString: 'Jane Doe' }, channel: 'call' },
  JSON.parse('{"__proto__": {"kind": "hand-log"}, "kind": "sighting", "people": [null], "own": 3}'),
  { kind: 'hand-log', name: 'x'.repeat(5_000_000) },
  { kind: 'restore', copy: '../../settings', settings: true },
];

test('damaged entries are set aside, in nobody’s way', async (context) => {
  const before = await recordOf(popup);
  const ids = damaged.map((_, number) => `0-damaged-${number}`);
  const entries = ids.map((id, number) => [outboxPrefix + id, damaged[number]]);
  await store(popup, Object.fromEntries(entries));
  const done = [...before, await log('Eve Moor'), ...ids];
  await drained();
  const aside = (await rowsOf(popup, 'setAside')).map(({ id }) => String(id));
  const { lost, doubled } = lossIn(done, [...(await recordOf(popup)), ...aside]);
  judge(context, {
    fault: 'an entry is damaged',
    rounds: damaged.length,
    lost: lost.length,
    doubled: doubled.length,
  });
});
