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

test('a thousand logs at once are each there once, though the worker is stopped among them', async (context) => {
  const rounds = roundsOf(1_000, 200);
  const names = Array.from({ length: rounds }, (_, number) => `Pat Stone ${number}`);
  const pages = await Promise.all(
    Array.from({ length: roundsOf(20, 4) }, () => tendril.open('manifest.json')),
  );
  const share = rounds / pages.length;
  await Promise.all(
    pages.map((page, nth) =>
      store(page, Object.assign({}, ...names.slice(nth * share, (nth + 1) * share).map(handLogOf))),
    ),
  );
  await own.waitForTimeout(chance.between(0, 1_000));
  await stopWorker(own);
  await wakeWorker(own);
  await soon(() => outbox(own)).toEqual([]);
  const contacts = new Map((await rowsOf(own, 'contacts')).map(({ id, name }) => [id, name]));
  const found = (await rowsOf(own, 'outreaches')).map(({ contact }) => String(contacts.get(contact)));
  const { lost, doubled } = lossIn(names, found);
  judge(context, { fault: 'a thousand at once', rounds, lost: lost.length, doubled: doubled.length, seed });
});
