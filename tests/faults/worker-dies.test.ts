import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { chance, judge, lossIn, roundsOf, seed } from './rounds';

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

test('a worker that is stopped loses no hand log', async (context) => {
  const rounds = roundsOf(60, 8);
  const done: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    done.push(`Pat Stone ${round}`);
    await store(own, handLogOf(`Pat Stone ${round}`));
    await own.waitForTimeout(chance.between(0, 60));
    await stopWorker(own);
  }
  await wakeWorker(own);
  await soon(() => outbox(own)).toEqual([]);
  const outreaches = await rowsOf(own, 'outreaches');
  const contacts = new Map((await rowsOf(own, 'contacts')).map(({ id, name }) => [id, name]));
  const found = outreaches.map(({ contact }) => String(contacts.get(contact)));
  const { lost, doubled } = lossIn(done, found);
  judge(context, { fault: 'worker stopped', rounds, lost: lost.length, doubled: doubled.length, seed });
});
