import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { openWindow } from '../browser/own-window';
import { buttonOn, justSent, namesOn, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { entryOf, outbox, store } from '../browser/storage';
import { openThread, writeMessage } from '../e2e/sending';
import { someone } from '../sites/stage';
import { judge, lossIn, roundsOf } from './rounds';
import { sendsIn } from './sends-in';

let tendril: Tendril;
let here: Page;
let there: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  here = await tendril.open('popup.html');
  there = await openWindow(here, 'sidepanel.html');
});

afterAll(() => tendril.close());

/** What two windows may answer to the same question in the same moment. */
const answers = [
  ['Log it', 'Not this'],
  ['Log it', 'Log it'],
  ['Not this', 'Log it'],
  ['Not this', 'Not this'],
] as const;

/** Presses all of them in the same moment: none waits until the page has heard of another. */
async function pressAtOnce(buttons: readonly Locator[]): Promise<void> {
  const there = await Promise.all(buttons.map((button) => button.elementHandle()));
  await Promise.all(there.map((button) => button?.evaluate((element) => (element as HTMLElement).click())));
}

/** What the ledger made of the sighting of someone: its state, and how many outreaches came of it. */
async function outcomeOf(email: string): Promise<{ readonly state: unknown; readonly logged: number }> {
  await soon(() => outbox(here)).toEqual([]);
  const all = await rowsOf(here, 'sightings');
  const sighting = all.find(({ recipients }) => JSON.stringify(recipients).includes(email));
  const outreaches = await rowsOf(here, 'outreaches');
  return {
    state: sighting?.state,
    logged: outreaches.filter((outreach) => outreach.sighting === sighting?.id).length,
  };
}

test('a question that is answered in two windows at once has one outcome, and both show it', async (context) => {
  const rounds = roundsOf(40, 4);
  const sum = { lost: 0, doubled: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const { name, email } = someone(round);
    const people = [{ name, keys: [`email:${email}`] }];
    await store(here, entryOf({ kind: 'sighting', site: 'gmail', people, addressLists: [], own: [] }));
    const [one, other] = answers[round % answers.length] ?? answers[0];
    await pressAtOnce([buttonOn(justSent(here), name, one), buttonOn(justSent(there), name, other)]);
    const { state, logged } = await outcomeOf(email);
    const wanted = state === 'logged' ? 1 : 0;
    if (logged < wanted || (state !== 'logged' && state !== 'refused')) sum.lost += 1;
    if (logged > wanted) sum.doubled += 1;
    for (const page of [here, there]) {
      await soon(() => namesOn(justSent(page))).toEqual([]);
      await soon(() =>
        thisWeek(page)
          .and(page.locator(`[data-person="${name}"]`))
          .count(),
      ).toBe(wanted);
    }
  }
  judge(context, { fault: 'answered in two windows at once', rounds, ...sum });
});

test('two tabs that send in the same moment, to one person or to two', async (context) => {
  const rounds = roundsOf(12, 1);
  const done: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const two = [someone(200 + round), someone(200 + round + (round % 2) * 100)];
    const tabs = await Promise.all(two.map((who) => openThread(tendril.context, who)));
    await Promise.all(tabs.map(writeMessage));
    await Promise.all(tabs.map((tab) => tab.close()));
    done.push(...two.map(({ name }) => name));
  }
  const waiting = async () => (await namesOn(justSent(here))).toSorted();
  await soon(waiting).toEqual([...new Set(done)].toSorted());
  const { lost, doubled } = lossIn(done, await sendsIn(here, 'linkedin'));
  judge(context, { fault: 'two tabs send at once', rounds, lost: lost.length, doubled: doubled.length });
});
