import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awaitedKey } from '../../lib/awaited';
import { launchTendril, type Tendril } from '../browser/extension';
import { store } from '../browser/storage';
import { caseOf } from '../sites/linkedin/case-of';
import { onPage } from '../sites/linkedin/hand';
import { threadUrl } from '../sites/linkedin/people';
import { read } from '../sites/reply-case';
import { openReplica, someone } from '../sites/stage';
import { countDoings } from './doings';

const jane = someone(1);

const nothing = { listeners: [], observers: 0, mostObservers: 0, timers: 0, searches: 0 };

/** Longer than after a click a page is looked at. */
const quiet = 5_000;

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril?.close());

const awaitThem = (...keys: readonly string[]) =>
  store(popup, {
    [awaitedKey]: Object.fromEntries(keys.map((key) => [key, { at: Date.now(), channel: 'linkedin' }])),
  });

test('a page on which nobody is awaited is left alone, and looked at twice after a click where somebody is', async () => {
  const thread = caseOf({ name: '', url: threadUrl, act: read, expects: () => 'none' });
  const page = await openReplica(tendril.context, thread, jane);
  const doings = await countDoings(page, 'linkedin', 'linkedin-replies');
  const click = async () => {
    await onPage(page).box.click();
    await page.keyboard.type('Hello');
    await page.waitForTimeout(quiet);
  };
  await click();
  expect(await doings()).toEqual(nothing);
  await awaitThem('email:max@example.test');
  await click();
  expect(await doings()).toEqual(nothing);

  await awaitThem('linkedin:in/max');
  await page.waitForTimeout(quiet);
  const begun = await doings();
  expect(begun).toMatchObject({ observers: 0, mostObservers: 0, timers: 0 });
  expect(begun.listeners).toContain('click');
  await click();
  const looked = (await doings()).searches;
  expect(looked).toBeGreaterThan(begun.searches);
  expect(looked).toBeLessThan(100);

  await awaitThem();
  await click();
  expect(await doings()).toMatchObject({ observers: 0, mostObservers: 0, timers: 0, searches: looked });
  await page.close();
});
