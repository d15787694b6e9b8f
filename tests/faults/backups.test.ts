import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { ageBackups, backupsOn, destroyRecord, restoreNewest } from '../browser/backups';
import { launchTendril, type Tendril } from '../browser/extension';
import { privateFiles } from '../browser/files';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { sightingOf } from './entries';
import { recordOf } from './record';
import { chance, judge, lossIn, roundsOf, seed } from './rounds';

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('welcome.html');
});

afterAll(() => tendril.close());

/** Stops the worker at a moment by chance, then has it start and go on. */
async function stopSomewhere(): Promise<void> {
  await own.waitForTimeout(chance.between(0, 60));
  await stopWorker(own);
  await wakeWorker(own);
}

/** The newest backup, as text: a worker that was stopped while it wrote leaves the one before it, and no half one. */
async function newestBackup(): Promise<string> {
  const [newest] = await backupsOn(own);
  return (await privateFiles(own)).find(({ name }) => name === newest)?.text ?? '';
}

test('a record that is destroyed comes back from its backup, wherever workers stop meanwhile', async (context) => {
  const rounds = roundsOf(100, 5);
  const done: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [called, written] = [`Pat Stone ${round}`, `Jo Reed ${round}`];
    done.push(`outreach ${called}`, `sighting ${written}`);
    await store(own, { ...handLogOf(called), ...sightingOf(written) });
    await soon(() => outbox(own)).toEqual([]);
    await ageBackups(own, 2);
    await stopWorker(own);
    await wakeWorker(own);
    await stopSomewhere();
    await soon(async () => JSON.parse(await newestBackup()).rows.contacts).toHaveLength(round + 1);
    await destroyRecord(own);
    await restoreNewest(own);
    await stopSomewhere();
    await soon(() => outbox(own)).toEqual([]);
  }
  const { lost, doubled } = lossIn(done, await recordOf(own));
  judge(context, { fault: 'record destroyed', rounds, lost: lost.length, doubled: doubled.length, seed });
});
