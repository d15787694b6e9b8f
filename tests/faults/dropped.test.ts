import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgeOf } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { soon } from '../browser/soon';
import { handLogOf, outbox, store } from '../browser/storage';
import { recordOf } from './record';
import { judge, lossIn, roundsOf } from './rounds';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

/** Changes the files in the store's folder that match, byte by byte. */
function garble(folder: string, files: RegExp, every: number): void {
  for (const name of readdirSync(folder).filter((one) => files.test(one))) {
    const bytes = readFileSync(join(folder, name));
    for (let at = 0; at < bytes.length; at += every) bytes[at] = 255 - (bytes[at] ?? 0);
    writeFileSync(join(folder, name), bytes);
  }
}

/** What happens to the store between two starts, and what the person is told then. */
const spoilings: readonly (readonly [says: string, spoil: (folder: string) => void])[] = [
  // Chromium finds the store damaged, drops it and gives an empty one.
  ['Your record is gone', (folder) => garble(folder, /\.(ldb|log)$|MANIFEST/, 3)],
  ['Your record is gone', (folder) => rmSync(folder, { recursive: true })],
  ['Your record is gone', (folder) => garble(folder, /\.(ldb|log)$/, 97)],
];

async function log(name: string): Promise<string> {
  await store(popup, handLogOf(name));
  return `outreach ${name}`;
}

/** Closes the browser, does that to the store's folder, and starts again. */
async function restartAfter(spoil: (folder: string) => void): Promise<void> {
  const { profile } = tendril;
  await tendril.close();
  const all = join(profile, 'Default/IndexedDB');
  const folder = readdirSync(all).find((name) => /^chrome-extension.*\.leveldb$/.test(name));
  if (!folder) throw new Error('The profile has no store.');
  spoil(join(all, folder));
  tendril = await launchTendril({ profile });
  popup = await tendril.open('popup.html');
}

async function backUp(): Promise<void> {
  const page = await tendril.open('dashboard.html#/data');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('Backed up.').waitFor();
  await page.close();
}

/** Restores the newest backup, as a person does. */
async function restore(): Promise<void> {
  const page = await tendril.open('dashboard.html#/data');
  await page
    .getByRole('button', { name: /^Look at it/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.getByText(/It is back|All of it is here/).waitFor();
  await page.close();
}

test('a store that the browser has dropped is never replaced in silence, and a backup brings it back', async (context) => {
  const rounds = roundsOf(6, 1);
  const done: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [says, spoil] = spoilings[round % spoilings.length] ?? ['', () => {}];
    done.push(await log(`Ann Lee ${round}`));
    await soon(() => outbox(popup)).toEqual([]);
    await backUp();
    await restartAfter(spoil);
    await popup.getByText(says).waitFor();
    await soon(() => badgeOf(popup)).toBe('!');
    done.push(await log(`Bo Reed ${round}`));
    expect(await outbox(popup)).toHaveLength(1);
    await restore();
    await soon(() => outbox(popup)).toEqual([]);
    await soon(() => badgeOf(popup)).not.toBe('!');
  }
  const { lost, doubled } = lossIn(done, await recordOf(popup));
  judge(context, {
    fault: 'the browser drops the store',
    rounds,
    lost: lost.length,
    doubled: doubled.length,
  });
});
