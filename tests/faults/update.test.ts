import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { watchingKey } from '../../lib/watched-hosts';
import { developIn } from '../browser/developer-mode';
import { built, launchTendril, type Tendril } from '../browser/extension';
import { grantHosts } from '../browser/grant';
import { soon } from '../browser/soon';
import { handLogOf, setSettings, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { openOnFacebook, openThread, writeMail, writeMessage, writeOnFacebook } from '../e2e/sending';
import type { Someone } from '../sites/case';
import { pressSend } from '../sites/roundcube/acts';
import { openReplica, someone } from '../sites/stage';
import { onYahoo, send as sendOnYahoo, write as writeOnYahoo } from '../sites/yahoo/acts';
import { recordOf } from './record';
import { judge, lossIn, roundsOf } from './rounds';

declare const browser: Browser;
declare const chrome: Browser;

/** The extension in a folder of its own, where a new version can take its place. */
const extension = mkdtempSync(join(tmpdir(), 'tendril-'));

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  cpSync(built, extension, { recursive: true });
  tendril = await launchTendril({ extension });
  await tendril.commit();
  await tendril.close();
  const { profile } = tendril;
  grantHosts(profile, extension, ['https://mail.example.test/*']);
  developIn(profile);
  tendril = await launchTendril({ extension, profile });
  own = await tendril.open('popup.html');
});

afterAll(async () => {
  await tendril.close();
  rmSync(extension, { recursive: true });
});

/** Sites with something written in each; sends what is written. */
const sites: readonly [(who: Someone) => Promise<Page>, (page: Page) => Promise<void>][] = [
  [(who) => openThread(tendril.context, who), writeMessage],
  [(who) => openOnFacebook(tendril.context, who), writeOnFacebook],
  [
    async (who) => {
      const page = await openReplica(
        tendril.context,
        onYahoo('a mail', async () => {}),
        who,
      );
      await writeOnYahoo(page, who.email);
      return page;
    },
    sendOnYahoo,
  ],
  [(who) => writeMail(tendril.context, who), pressSend],
];

/** Writes down whatever this page's console says from now on that is no plain word. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type())) complaints.push(said.text());
  });
  return complaints;
}

/** Waits until the extension is there again and has given the open pages their scripts. */
async function untilBack(popupUrl: string): Promise<void> {
  own = await tendril.context.newPage();
  // Until it is there again, its pages are blocked.
  await soon(() => own.goto(popupUrl).then(Boolean, () => false)).toBe(true);
  await untilWatching();
}

function untilWatching(): Promise<void> {
  return soon(() => own.evaluate((key) => browser.storage.session.get(key), watchingKey)).toEqual({
    [watchingKey]: true,
  });
}

async function reload(): Promise<void> {
  const popupUrl = own.url();
  await own.evaluate(() => browser.runtime.reload()).catch(() => undefined);
  await untilBack(popupUrl);
}

/** Switches Tendril off and on again, as a person does on the browser's page of extensions. */
async function switchOffAndOn(): Promise<void> {
  const popupUrl = own.url();
  const page = await tendril.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    await chrome.management.setEnabled(id, false);
    await chrome.management.setEnabled(id, true);
  }, new URL(popupUrl).host);
  await page.close();
  await untilBack(popupUrl);
}

/** The worker believes that the open pages have no scripts, as when it died while it gave them theirs. */
async function giveOnceMore(): Promise<void> {
  await own.evaluate((key) => browser.storage.session.remove(key), watchingKey);
  await stopWorker(own);
  await wakeWorker(own);
  await untilWatching();
}

/** Puts the next version into the extension's folder. */
function putNextVersion(): string {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const version = manifest.version.replace(/\d+$/, (last: string) => String(Number(last) + 1));
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  return version;
}

const updates = {
  'reloaded with sites open': reload,
  'switched off and on with sites open': switchOffAndOn,
  'giving open sites their scripts once more': giveOnceMore,
  'updated with sites open': async () => {
    const version = putNextVersion();
    await reload();
    expect(await own.evaluate(() => browser.runtime.getManifest().version)).toBe(version);
  },
};

let number = 0;

test.for(Object.entries(updates))('Tendril is %s', async ([what, update], context) => {
  const rounds = roundsOf(4, 1);
  const expected = await recordOf(own);
  const complaints: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const pages = await Promise.all(
      sites.map(async ([open, send]) => {
        number += 1;
        const who = someone(number);
        expected.push(`sighting ${who.name}`);
        return [await open(who), send] as const;
      }),
    );
    const said = pages.map(([page]) => complaintsOf(page));
    await Promise.all(pages.map(([page]) => page.evaluate(() => Object.assign(window, { stayed: true }))));
    const name = `Pat ${number}`;
    await store(own, handLogOf(name));
    expected.push(`outreach ${name}`);
    await update();
    for (const [page, send] of pages) {
      expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
      await page.bringToFront();
      await send(page);
    }
    await soon(async () => lossIn(expected, await recordOf(own)).lost)
      .toEqual([])
      .catch(() => undefined);
    complaints.push(...said.flat());
    await Promise.all(pages.map(([page]) => page.close()));
  }
  expect(complaints).toEqual([]);
  const { lost, doubled } = lossIn(expected, await recordOf(own));
  judge(context, { fault: `Tendril is ${what}`, rounds, lost: lost.length, doubled: doubled.length });
});

test('a setting changes while a message is on its way', async (context) => {
  const rounds = roundsOf(4, 1);
  const expected = await recordOf(own);
  for (let round = 0; round < rounds; round += 1) {
    number += 1;
    const page = await openThread(tendril.context, someone(number), { serverAfter: 1_000 });
    const sent = writeMessage(page);
    await page.locator('.msg-form__contenteditable', { hasText: /\w/ }).waitFor();
    await page.locator('.msg-form__contenteditable', { hasText: /^\s*$/ }).waitFor();
    await setSettings(own, { reward: `a swim ${round}` });
    await sent;
    expected.push(`sighting ${someone(number).name}`);
    await soon(async () => lossIn(expected, await recordOf(own)).lost)
      .toEqual([])
      .catch(() => undefined);
    await page.close();
  }
  const { lost, doubled } = lossIn(expected, await recordOf(own));
  const fault = 'a setting changes while a message is on its way';
  judge(context, { fault, rounds, lost: lost.length, doubled: doubled.length });
});
