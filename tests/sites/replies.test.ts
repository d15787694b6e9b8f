import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { awaitedKey } from '../../lib/awaited';
import { localDay } from '../../lib/habit/calendar';
import { outboxPrefix } from '../../lib/outbox';
import type { Tendril } from '../browser/extension';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { entryOf, store, stored } from '../browser/storage';
import { launchWatching } from '../webmail/watched';
import type { ReplyCase } from './reply-case';
import { slots } from './slots';
import { openReplica, someone } from './stage';

declare const browser: Browser;

const files = import.meta.glob<{ replyCases: readonly ReplyCase[] }>('./*/reply.cases.ts', { eager: true });
const numbered = Object.values(files)
  .flatMap((file) => file.replyCases)
  .map((one, index) => ({ ...one, number: 7001 + index }));

type NumberedCase = (typeof numbered)[number];

const outreachOf = (one: NumberedCase) => one.outreach(someone(one.number));

/** So many act at a time; the others wait in quiet. */
const acting = slots(10);

/** What has not been noticed by then will not be: a little longer than the engine's second look, in milliseconds. */
const quiet = 5_500;

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchWatching('https://mail.example.test/*');
  popup = await tendril.open('popup.html');
  await popup.evaluate((prefix) => {
    const told: unknown[] = [];
    browser.storage.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith(prefix) && newValue && Object(newValue).kind === 'reply') told.push(newValue);
    });
    Object.assign(window, { told });
  }, outboxPrefix);
  await store(popup, Object.assign({}, ...numbered.map(sentBefore)));
  await vi.waitFor(areAwaited, { timeout: 20_000, interval: 250 });
});

afterAll(() => tendril?.close());

/** Fails until the worker has told pages whose replies are awaited. */
async function areAwaited(): Promise<void> {
  const keys = numbered.flatMap((one) => outreachOf(one).keys);
  expect(Object.keys(Object(await stored(popup, awaitedKey)))).toEqual(expect.arrayContaining(keys));
}

/** The command of a case's outreach, made as long ago as the case says. */
function sentBefore(one: NumberedCase): Record<string, unknown> {
  const { channel, keys, ago } = outreachOf(one);
  const { name } = someone(one.number);
  const at = new Date(Date.now() - ago);
  return entryOf({ kind: 'hand-log', name, channel, on: localDay(at), keys }, at);
}

/** The keys of each reply that pages have told of so far. */
const told = () =>
  popup.evaluate(() => (window as unknown as { told: { keys: string[] }[] }).told.map(({ keys }) => keys));

const toldOf = async (one: NumberedCase) =>
  (await told()).filter((keys) => keys.some((key) => outreachOf(one).keys.includes(key)));

describe.concurrent.each([...new Set(numbered.map(({ site }) => site))])('%s', (site) => {
  const here = numbered.filter((one) => one.site === site);
  test.concurrent.for(here)('$name', async (one, { expect }) => {
    const page = await acting(async () => {
      const opened = await openReplica(tendril.context, one, someone(one.number));
      await one.act(opened, someone(one.number));
      return opened;
    });
    if (one.isReply) await expect.poll(() => toldOf(one), { timeout: 30_000, interval: 250 }).toHaveLength(1);
    await page.waitForTimeout(quiet);
    expect(await toldOf(one)).toHaveLength(one.isReply ? 1 : 0);
    await page.close();
  });
});

test('nothing was told but keys of people awaited, and it became an outcome once', async () => {
  const keys = numbered.flatMap((one) => outreachOf(one).keys);
  expect((await told()).flat().filter((key) => !keys.includes(key))).toEqual([]);
  const replied = numbered.filter(({ isReply }) => isReply).length;
  await soon(async () => (await outcomes()).length).toBe(replied);
  expect(await outcomes()).toEqual(Array.from({ length: replied }, () => ['wrote-back']));
});

/** What is noted of each outreach of which anything is. */
async function outcomes(): Promise<string[][]> {
  const rows = (await rowsOf(popup, 'outreaches')) as { outcomes?: { outcome: string }[] }[];
  return rows.flatMap((row) => (row.outcomes ? [row.outcomes.map(({ outcome }) => outcome)] : []));
}
