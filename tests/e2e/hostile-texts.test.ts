import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDay } from '../../lib/habit/calendar';
import type { Change } from '../../lib/outbox';
import { destroyRecord } from '../browser/backups';
import { launchTendril, type Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { entryOf, outbox, setSettings, store } from '../browser/storage';
import { arrivals, hostileTexts, remarks } from './hostile-texts';

const today = localDay(new Date());

let tendril: Tendril;
let own: Page;
const failed: string[] = [];

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  tendril.context.on('weberror', (error) => failed.push(error.error().message));
  tendril.context.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
  own = await tendril.open('dashboard.html#/data');
});

afterAll(() => tendril.close());

/** Writes all of these to the outbox at once, in this order, and waits until the ledger has them. */
async function tell(changes: readonly Change[]): Promise<void> {
  const now = Date.now();
  const entries = changes.map((change, index) => entryOf(change, new Date(now - changes.length + index)));
  await store(own, Object.assign({}, ...entries));
  await soon(() => outbox(own)).toEqual([]);
}

const live = async (name: string) => (await rowsOf(own, name)).filter(({ deleted }) => !deleted);

/** What a page says where it is narrow, once it is seen that it holds nothing but text, and fits. */
async function saidOn(path: string): Promise<string> {
  // A popup is as wide as it wants to be.
  await own.setViewportSize({ width: path === 'popup.html' ? 360 : 320, height: 600 });
  await own.goto(own.url().replace(/\w+\.html.*/, path));
  await own.reload();
  await own.getByRole('heading').first().waitFor();
  await own.waitForTimeout(250);
  const wrong = await own.evaluate(() => {
    const made = '[onerror], [src=x], script:not([src]), a[href^="javascript:"]';
    const isWide = document.documentElement.scrollWidth > innerWidth;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (one) => isWide && one.getBoundingClientRect().right > innerWidth,
    );
    return [
      ...[...document.querySelectorAll(made)].map((one) => `made: ${one.outerHTML.slice(0, 200)}`),
      ...('wasRun' in globalThis ? ['a script was run'] : []),
      ...wide.slice(-3).map((one) => `too wide: ${one.outerHTML.slice(0, 100)}`),
    ];
  });
  failed.push(...wrong.map((one) => `${path}: ${one}`));
  return await own.locator('body').innerText();
}

/** What every page says that shows anything of the record. */
async function said(): Promise<Record<string, string>> {
  const called = new Set((await live('outreaches')).map(({ contact }) => contact));
  const people = [...called].map((id) => `people/${encodeURIComponent(String(id))}`);
  const all = ['people', ...people, 'history', 'months', 'encouragement', 'settings'];
  const pages: Record<string, string> = {};
  for (const path of ['popup.html', 'sidepanel.html', ...all.map((name) => `dashboard.html#/${name}`)])
    pages[path] = await saidOn(path);
  return pages;
}

test('whatever texts are in the record are text on every page, fit, and come back from a file', async () => {
  await tell(hostileTexts.flatMap((text, index) => arrivals(text, index, today)));
  const outreaches = await live('outreaches');
  expect(outreaches.length).toBeGreaterThanOrEqual(hostileTexts.length - 1);
  await tell(
    outreaches.flatMap(({ id, contact }, index) =>
      remarks(hostileTexts[index % hostileTexts.length] ?? '', String(contact), String(id)),
    ),
  );
  const [text = ''] = hostileTexts;
  await setSettings(own, { reward: text.repeat(100), hostsOff: [...hostileTexts], rewardEvery: 1 });
  expect(await rowsOf(own, 'setAside')).toEqual([]);

  const before = await said();
  expect([...new Set(failed)]).toEqual([]);
  expect(before['popup.html']).toContain('Markup <img src=x onerror=');
  await saidOn('dashboard.html#/data');
  const [file] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const buffer = readFileSync(await file.path());
  await destroyRecord(own);
  await saidOn('dashboard.html#/data');
  const given = { name: 'tendril.json', mimeType: 'application/json', buffer };
  await own.getByLabel('Restore from a file').setInputFiles(given);
  await own.getByRole('button', { name: 'Restore', exact: true }).click();
  await own.getByText('It is back: ').waitFor();
  await soon(() => outbox(own)).toEqual([]);
  expect(await said()).toEqual(before);
  expect([...new Set(failed)]).toEqual([]);
}, 180_000);

test('a text of a million letters is set aside, told of, and changes nothing else', async () => {
  const people = await live('contacts');
  const million = 'x'.repeat(1_000_000);
  await tell([
    { kind: 'hand-log', name: million, channel: 'call', on: today },
    { kind: 'add-contacts', names: ['Jane Doe', million] },
  ]);
  expect(await live('contacts')).toEqual(people);
  expect(await saidOn('popup.html')).toContain('2 entries could not be read and were set aside.');
  expect(failed).toEqual([]);
});
