import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ageBackups, backupsOn, restoreNewest } from '../browser/backups';
import { launchTendril, type Tendril } from '../browser/extension';
import { privateFiles, removeFile, writeFile } from '../browser/files';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { someone } from '../sites/stage';
import { openThread } from './sending';

declare const browser: Browser;

const aDay = 86_400_000;

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

const backups = () => backupsOn(own);

/** The next start of the worker. */
async function restartWorker(): Promise<void> {
  await stopWorker(own);
  await wakeWorker(own);
}

async function logCall(name: string): Promise<void> {
  await store(own, handLogOf(name));
  await soon(() => outbox(own)).toEqual([]);
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
  await ageBackups(own, 2);
  await restartWorker();
  await soon(backups).toHaveLength(2);
  await ageBackups(own, 2);
  const both = await backups();
  await restartWorker();
  await own.waitForTimeout(1000);
  expect(await backups()).toEqual(both);
});

test('with each new one those go that are too many, and what a browser left that was killed while it wrote', async () => {
  const old = Array.from({ length: 60 }, (_, day) => `backup-${Date.now() - (day + 2) * aDay}-${day}`);
  for (const name of [...old, 'backup-1-x.crswap']) await writeFile(own, name, 'an old one');
  await logCall('Ann Lee');
  await ageBackups(own, 2);
  await restartWorker();
  await soon(async () => (await privateFiles(own)).length).toBeLessThanOrEqual(18);
  const files = await privateFiles(own);
  expect(files.filter(({ name }) => name.endsWith('.crswap'))).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(10);
  for (const { name } of files.slice(0, -1)) await removeFile(own, name);
});

test('a restore leaves no copy, and a backup of what was before, by which it can be taken back', async () => {
  const before = await backups();
  await logCall('Di Fox');
  await restoreNewest(own);
  await soon(() => outbox(own)).toEqual([]);
  const files = await privateFiles(own);
  expect(files.map(({ name }) => name)).toEqual([...before, expect.stringMatching(/^backup-/)]);
  expect(files.at(-1)?.text).toContain('Di Fox');
});

test('the scripts in pages, and the pages, have files and databases of their own: none of ours', async () => {
  expect(await backups()).not.toEqual([]);
  const page = await openThread(tendril.context, someone(1));
  const inScript = await own.evaluate(async (url) => {
    const [tab] = await browser.tabs.query({ url: `${new URL(url).origin}/*` });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: async () => {
        const files: string[] = [];
        for await (const [name] of await navigator.storage.getDirectory()) files.push(name);
        return [origin, ...files, ...(await indexedDB.databases())];
      },
    });
    return frame?.result;
  }, page.url());
  expect(inScript).toEqual([new URL(page.url()).origin]);
});

test('one of a day to come, made while the clock was ahead, is not the newest: another is made, and none after it', async () => {
  await ageBackups(own, -400);
  const ahead = await backups();
  await logCall('Cy Hall');
  await restartWorker();
  await soon(backups).toHaveLength(ahead.length + 1);
  const all = await backups();
  await restartWorker();
  await own.waitForTimeout(1000);
  expect(await backups()).toEqual(all);
});
