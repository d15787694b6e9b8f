import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { badgeOf } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { soon } from '../browser/soon';
import { someone } from '../sites/stage';
import { keepCommands } from './kept-commands';
import { openThread } from './sending';

/** In the foreign worker this is its own. */
declare const chrome: Browser;

let tendril: Tendril;
let foreign: Worker;
let popup: Page;
let commands: () => Promise<unknown[]>;
let id: string;

beforeAll(async () => {
  tendril = await launchTendril({ beside: [join(import.meta.dirname, 'foreign')] });
  await tendril.commit();
  popup = await tendril.open('popup.html');
  id = new URL(popup.url()).host;
  commands = await keepCommands(popup);
  const found = () => tendril.context.serviceWorkers().find((one) => one.url().includes('/foreign-'));
  foreign = found() ?? (await tendril.context.waitForEvent('serviceworker'));
});

afterAll(() => tendril.close());

const odd = [
  null,
  7,
  '',
  'x'.repeat(1_000_000),
  '__proto__',
  ['a'],
  { kind: 'hand-log' },
  { length: -1 },
  '\ud800',
];

describe('another extension', () => {
  test.for(odd.map((message) => [message]))('says %j, and nobody is there', async ([message]) => {
    const said = await foreign.evaluate(
      ([to, what]) => chrome.runtime.sendMessage(to, what).then(() => 'heard', String),
      [id, message] as const,
    );
    expect(said).toContain('Receiving end does not exist');
  });

  test('is not let in where it connects', async () => {
    const ended = await foreign.evaluate(
      (to) =>
        new Promise((resolve) => {
          const port = chrome.runtime.connect(to);
          port.onMessage.addListener(() => resolve('heard'));
          port.onDisconnect.addListener(() => resolve('closed'));
          port.postMessage({ kind: 'log' });
        }),
      id,
    );
    expect(ended).toBe('closed');
  });

  test('reads no file of ours', async () => {
    const read = (path: string) =>
      foreign.evaluate((address) => fetch(address).then(({ status }) => String(status), String), path);
    expect(await read(`chrome-extension://${id}/manifest.json`)).toContain('Failed to fetch');
    expect(await read(foreign.url())).toBe('200');
  });

  test('finds nothing of ours in its own world of a page, and cannot enter our pages', async () => {
    const page = await openThread(tendril.context, someone(1));
    const enter = (pattern: string) =>
      foreign.evaluate(async (address) => {
        const [tab] = await chrome.tabs.query({ url: address });
        const func = () => Object.getOwnPropertyNames(globalThis).filter((name) => /tendril/i.test(name));
        return chrome.scripting
          .executeScript({ target: { tabId: tab?.id ?? -1 }, func })
          .then(([frame]) => frame?.result, String);
      }, pattern);
    expect(await enter('https://www.linkedin.com/*')).toEqual([]);
    expect(await enter(`chrome-extension://${id}/*`)).toMatch(/Cannot access/);
    await page.close();
  });

  test('opens our pages, and none of them does anything for its address alone', async () => {
    const asked = `popup.html?log=Mallory&key=${encodeURIComponent('linkedin:in/mallory')}&channel=call`;
    const opened = tendril.context.waitForEvent('page');
    await foreign.evaluate((url) => chrome.tabs.create({ url }), `chrome-extension://${id}/${asked}`);
    const page = await opened;
    await page.waitForTimeout(1_000);
    expect(await commands()).toEqual([]);
    await page.close();
  });
});

test('our own worker takes nothing from a message but the id of a command that is there', async () => {
  const say = (message: unknown) =>
    popup.evaluate((what) => chrome.runtime.sendMessage(what).then(() => 'heard', String), message);
  for (const message of odd) expect(await say(message)).not.toMatch(/does not exist/);
  expect(await commands()).toEqual([]);
  await soon(() => badgeOf(popup)).not.toBe('!');
});
