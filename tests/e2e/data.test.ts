import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingsKey } from '../../lib/settings';
import { launchTendril, type Tendril } from '../browser/extension';
import { faults } from '../browser/faults';
import { rowsOf } from '../browser/ledger';
import { weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { entryOf, store, stored } from '../browser/storage';
import { sampleDay } from '../sample/plan';
import { life, openTypicalLife } from './typical-life';

const folder = mkdtempSync(join(tmpdir(), 'tendril-'));
const file = join(folder, `tendril-${sampleDay}.json`);

let old: Tendril;
let fresh: Tendril;
/** The page of one's data in the fresh profile. */
let data: Page;

beforeAll(async () => {
  old = await launchTendril();
  fresh = await launchTendril();
  await fresh.context.clock.setFixedTime(new Date(`${sampleDay}T12:00:00`));
});

afterAll(async () => {
  await old.close();
  await fresh.close();
});

/** What a person sees of the record, on the pages that count. */
async function seenIn({ context, open }: Tendril): Promise<string[]> {
  await context.clock.setFixedTime(new Date(`${sampleDay}T12:00:00`));
  const popup = await open('popup.html');
  await popup.getByRole('region', { name: 'This week' }).waitFor();
  const seen = [await weekOf(popup), await popup.locator('body').innerText()];
  for (const name of ['people', 'history', 'months', 'encouragement', 'settings']) {
    await popup.goto(popup.url().replace(/\w+\.html.*/, `dashboard.html#/${name}`));
    await popup.locator('main .card, main li').first().waitFor();
    await popup.waitForTimeout(500);
    seen.push(await popup.locator('main').innerText());
  }
  await popup.close();
  return seen;
}

const choose = (text: string) => {
  const other = join(folder, 'other.json');
  writeFileSync(other, text);
  return data.getByLabel('Restore from a file').setInputFiles(other);
};

test('export downloads one file with everything', async () => {
  const page = await openTypicalLife(old, '#/data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  expect((await download).suggestedFilename()).toBe(`tendril-${sampleDay}.json`);
  await (await download).saveAs(file);
  const { rows } = JSON.parse(readFileSync(file, 'utf8'));
  expect(rows.outreaches).toHaveLength(life.outreaches.length);
  await page.getByText(`tendril-${sampleDay}.json is among your downloads.`).waitFor();
});

test('outreaches and people go into files for other programs', async () => {
  const [page] = old.context.pages().filter((one) => one.url().endsWith('#/data'));
  for (const [button, ending, begin] of [
    ['Outreaches as a table (CSV)', 'csv', '\ufeffday,'],
    ['People as contacts (vCard)', 'vcf', 'BEGIN:VCARD'],
  ] as const) {
    const download = page?.waitForEvent('download');
    await page?.getByRole('button', { name: button }).click();
    expect((await download)?.suggestedFilename()).toBe(`tendril-${sampleDay}.${ending}`);
    const saved = join(folder, ending);
    await (await download)?.saveAs(saved);
    expect(readFileSync(saved, 'utf8').startsWith(begin)).toBe(true);
  }
});

test('the welcome page leads there, and a preview says what the file would change', async () => {
  data = await fresh.open('welcome.html');
  await data.getByRole('link', { name: 'Bring your record back' }).click();
  await data.getByLabel('Restore from a file').setInputFiles(file);
  await data.getByText(`${life.contacts.length} people, ${life.outreaches.length} outreaches`).waitFor();
  await data.getByText('With these settings Tendril watches again from now on.').waitFor();
  expect(await rowsOf(data, 'contacts')).toEqual([]);
  expect(await faults(data)).toEqual([]);
  await data.setViewportSize({ width: 320, height: 700 });
  expect(await data.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('by keyboard alone it is restored, and every page shows what it showed', async () => {
  // The preview's heading has the focus; the switch for the settings comes first.
  await data.keyboard.press('Tab');
  await data.keyboard.press('Tab');
  await data.keyboard.press('Enter');
  await data.getByText('It is back: ').waitFor();
  expect(await seenIn(fresh)).toEqual(await seenIn(old));
});

test.for([
  ['ends early', 'ends too early', (text: string) => text.slice(0, -200)],
  ['is newer', 'newer Tendril', (text: string) => text.replace('"tendril":1', '"tendril":2')],
  ['is none of ours', 'no file that Tendril', () => '<html></html>'],
  [
    'is hostile',
    'not as Tendril writes it',
    (text: string) => text.replace(/"name":"[^"]+"/, '"name":{"a":1}'),
  ],
] as const)('a file that %s is refused, and nothing changes', async ([, sentence, bent]) => {
  const before = await rowsOf(data, 'contacts');
  await choose(bent(readFileSync(file, 'utf8')));
  await data.getByText(sentence).waitFor();
  await data.getByText('Nothing was changed.').waitFor();
  expect(await rowsOf(data, 'contacts')).toEqual(before);
});

test('a backup is made, looked at and left', async () => {
  await data.getByRole('button', { name: 'Back up now' }).click();
  await data.getByText('Backed up.').waitFor();
  await data.getByRole('button', { name: 'Look at it' }).first().click();
  await data.getByText('Everything in it is here already').waitFor();
  await data.getByRole('button', { name: 'Leave it' }).click();
  await data.getByText('Nothing was changed.').waitFor();
});

test('what was removed since comes back with the backup, after a preview that says so', async () => {
  const kept = async () => (await rowsOf(data, 'outreaches')).filter((row) => !('deleted' in row));
  const before = await kept();
  await store(data, entryOf({ kind: 'remove', outreach: String(before[0]?.id) }));
  await soon(async () => (await kept()).length).toBe(before.length - 1);
  await data.getByRole('button', { name: 'Look at it' }).first().click();
  await data.getByText('Removed since, and comes back').waitFor();
  await data.getByRole('button', { name: 'Restore', exact: true }).click();
  await data.getByText('It is back: ').waitFor();
  const facts = (rows: readonly object[]) => rows.map((row) => ({ ...row, device: '', revision: '' }));
  expect(facts(await kept())).toEqual(facts(before));
});

test('everything is erased after one question, and the welcome page opens', async () => {
  await data.getByRole('button', { name: 'Erase everything' }).click();
  expect(await faults(data)).toEqual([]);
  await data.getByRole('button', { name: 'Erase for good' }).click();
  await data.getByRole('button', { name: 'Commit' }).waitFor();
  expect(JSON.stringify(await rowsOf(data, 'contacts'))).not.toContain('name');
  await soon(() => stored(data, settingsKey)).toBe(undefined);
});
