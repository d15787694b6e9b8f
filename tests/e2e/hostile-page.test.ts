import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outboxPrefix, stamp } from '../../lib/outbox';
import { built, launchTendril, type Tendril } from '../browser/extension';
import { justSent, namesOn, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { store } from '../browser/storage';
import { onPage } from '../sites/linkedin/hand';
import { someone } from '../sites/stage';
import { confirmedOn } from './confirmed';
import { callByName, layTraps, reachFor } from './hostile-script';
import { keepCommands } from './kept-commands';
import { openThread } from './sending';

let tendril: Tendril;
let popup: Page;
let commands: () => Promise<unknown[]>;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
  commands = await keepCommands(popup);
});

afterAll(() => tendril.close());

/** Watched and not; the chip may ask on the second. */
const addresses = [
  'https://www.linkedin.com/feed/',
  'https://mail.google.com/mail/u/0/',
  'https://elsewhere.example/',
];

/** Every file of the build. */
const files = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath.slice(built.length)}/${name}`);

/** A page of theirs, with their traps laid. */
async function hostilePage(address: string): Promise<Page> {
  const page = await tendril.context.newPage();
  await page.addInitScript(layTraps);
  const body = '<!doctype html><link rel="icon" href="data:,"><body><p>Sent.</p>';
  await page.route(/^https?:/, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  return page;
}

const noticedOn = (page: Page) => page.evaluate(() => (window as unknown as { noticed: string[] }).noticed);

describe.each(addresses)('a page at %s', (address) => {
  test('reaches no file of ours, and cannot even tell that we are there', async () => {
    const page = await hostilePage(address);
    const ours = `chrome-extension://${new URL(popup.url()).host}`;
    const nobody = `chrome-extension://${'a'.repeat(32)}`;
    const tryAll = (owner: string) =>
      page.evaluate(
        reachFor,
        files.map((file) => owner + file),
      );
    const [found, foundNowhere] = [await tryAll(ours), await tryAll(nobody)];
    expect(files).toContain('/popup.html');
    expect(new Set(Object.values(found).flat())).not.toContain('loaded');
    expect(found).toEqual(foundNowhere);
    await page.close();
  });

  test('has no way to send us a message', async () => {
    const page = await hostilePage(address);
    const { host } = new URL(popup.url());
    const ways = await page.evaluate(async (id) => {
      const { chrome, browser } = window as { chrome?: { runtime?: unknown }; browser?: unknown };
      const answer = await Promise.resolve(Object(chrome?.runtime).sendMessage?.(id, 'popup')).catch(String);
      return [typeof chrome?.runtime, typeof browser, answer];
    }, host);
    expect(ways).toEqual(['undefined', 'undefined', undefined]);
    await page.close();
  });

  test('calls us by our names, and nobody answers or obeys', async () => {
    const page = await hostilePage(address);
    const made = stamp(new Date());
    const [name, channel, on] = ['Mallory', 'call', made.day];
    const given = [{ ...made, kind: 'hand-log', name, channel, on }, { committedAt: 1 }, 'log', null];
    const names = [outboxPrefix + made.id, 'settings', 'awaited', 'tendril', 'tendril-ledger'];
    const inner = ['tendril:question', 'tendril:chip', 'tendril:missed', 'tendril:linkedin', 'tendril:gmail'];
    await page.evaluate(callByName, [[...names, ...inner], given] as const);
    await page.mouse.click(5, 5);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    expect(await noticedOn(page)).toEqual([]);
    expect(await commands()).toEqual([]);
    await page.close();
  });
});

/** Longer than the browser takes a press for a person's last one; in milliseconds. */
const noHand = 7_000;

test('a page that sends by itself is asked about, even where a hand would be trusted', async () => {
  const jane = someone(1);
  await store(popup, confirmedOn('linkedin', { name: jane.name, keys: [`linkedin:in/${jane.slug}`] }));
  const page = await openThread(tendril.context, jane);
  await onPage(page).write('Hello');
  await onPage(page).sendButton.evaluate((button: HTMLElement, wait) => {
    setTimeout(() => button.click(), wait);
  }, noHand);
  await soon(() => namesOn(justSent(popup))).toEqual([jane.name]);
  expect(await namesOn(thisWeek(popup))).toEqual([]);
  await page.close();
});
