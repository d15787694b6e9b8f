import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { privateFiles, renameFile } from '../browser/files';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';

const aDay = 86_400_000;

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

const backups = async () => (await privateFiles(own)).map(({ name }) => name);

/** The next start of the worker; what it does is done when what follows it in the outbox is gone. */
async function restartWorker(): Promise<void> {
  await stopWorker(own);
  await wakeWorker(own);
}

async function logCall(name: string): Promise<void> {
  await store(own, handLogOf(name));
  await soon(() => outbox(own)).toEqual([]);
}

/** Makes every backup so many days older. */
async function age(days: number): Promise<void> {
  for (const name of await backups()) {
    const [kind, madeAt, state] = name.split('-');
    await renameFile(own, name, `${kind}-${Number(madeAt) - days * aDay}-${state}`);
  }
}

test('the first start after the commitment makes a backup that holds everything', async () => {
  await logCall('Jane Doe');
  await restartWorker();
  await soon(backups).toHaveLength(1);
  const [backup] = await privateFiles(own);
  expect(JSON.parse(backup?.text ?? '')).toMatchObject({
    tendril: 1,
    settings: { committedAt: expect.any(Number) },
    rows: { contacts: [{ name: 'Jane Doe' }], outreaches: [{ channel: 'call' }], goals: [{ contacts: 2 }] },
  });
});

test('on the same day, and later when nothing has changed, none is made; after a change there is another', async () => {
  const [first] = await backups();
  await logCall('Max Power');
  await restartWorker();
  await own.waitForTimeout(1000);
  expect(await backups()).toEqual([first]);
  await age(2);
  await restartWorker();
  await soon(backups).toHaveLength(2);
  await age(2);
  const both = await backups();
  await restartWorker();
  await own.waitForTimeout(1000);
  expect(await backups()).toEqual(both);
});
