import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent } from '../browser/popup';
import { killExtension } from '../browser/processes';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { readyToStop, stopWorker, wakeWorker } from '../browser/worker';
import { sendMessage } from '../e2e/sending';
import { someone } from '../sites/stage';
import { sightingOf, untilWritten } from './entries';
import { recordOf } from './record';
import { chance, judge, lossIn, roundsOf, seed } from './rounds';

let tendril: Tendril;
let own: Page;
let number = 0;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

/** What a person does, the record's lines that must follow, and what has to be there before. */
interface Deed {
  readonly lines: (name: string) => readonly string[];
  readonly prepare?: (name: string) => Promise<void>;
  readonly act: (name: string) => Promise<void>;
}

const deeds: Readonly<Record<string, Deed>> = {
  'a send': {
    lines: (name) => [`sighting ${name}`],
    act: () => sendMessage(tendril.context, someone(number)),
  },
  'Log it': {
    lines: (name) => [`sighting ${name}`, `outreach ${name}`],
    prepare: async (name) => {
      await store(own, sightingOf(name));
      await buttonOn(justSent(own), name, 'Log it').waitFor();
    },
    act: (name) => buttonOn(justSent(own), name, 'Log it').click(),
  },
  'a hand log': {
    lines: (name) => [`outreach ${name}`],
    act: (name) => store(own, handLogOf(name)),
  },
};

/** What befalls, made ready so that it can come at an exact moment; afterwards the extension has a page again. */
const faults = {
  'the worker is stopped': () => readyToStop(own),
  'the process is killed': async () => async () => {
    const crashed = own.waitForEvent('crash');
    killExtension(tendril.profile);
    await crashed;
    await own.close();
    own = await tendril.open('popup.html');
  },
};

type Fault = (typeof faults)[keyof typeof faults];

/** The last moment for a fault, in milliseconds after the entry was written: most are in the ledger by then. */
const latest = { cold: 60, warm: 15 };

/** @returns whether the fault found the entry still there. */
async function round(deed: Deed, name: string, fault: Fault, warmth: keyof typeof latest): Promise<boolean> {
  await deed.prepare?.(name);
  if (warmth === 'cold') await stopWorker(own);
  const befall = await fault();
  const written = untilWritten(own);
  const acted = deed.act(name);
  // Where the act fails nothing is ever written.
  await Promise.race([written, acted.then(() => written)]);
  await own.waitForTimeout(chance.between(0, latest[warmth]));
  await befall();
  const waited = (await outbox(own)).length > 0;
  // It is written; the page that was killed may not have heard so.
  await Promise.allSettled([acted]);
  await wakeWorker(own);
  await soon(() => outbox(own)).toEqual([]);
  return waited;
}

const cases = Object.entries(faults).flatMap(([fault, ready]) =>
  Object.entries(deeds).map(([name, deed]) => [`${fault} after ${name}`, deed, ready] as const),
);

test.for(cases)('%s', async ([fault, deed, ready], context) => {
  const rounds = roundsOf(34, 2);
  const expected = await recordOf(own);
  let waited = 0;
  for (let done = 0; done < rounds; done += 1) {
    number += 1;
    const { name } = someone(number);
    if (await round(deed, name, ready, done % 2 === 0 ? 'cold' : 'warm')) waited += 1;
    expected.push(...deed.lines(name));
  }
  const { lost, doubled } = lossIn(expected, await recordOf(own));
  console.info(`${fault}: in ${waited} of ${rounds} rounds the entry was still there`);
  judge(context, { fault, rounds, lost: lost.length, doubled: doubled.length, seed });
});
