import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { justSent, namesOn } from '../browser/popup';
import { soon } from '../browser/soon';
import { setSettings } from '../browser/storage';
import { findChromium } from '../run/chromium.mjs';
import type { Someone } from '../sites/case';
import { someone } from '../sites/stage';
import { openOnFacebook, openThread, writeMessage, writeOnFacebook } from './sending';
import { keepTraces, lookAround } from './traces-in-page';

let tendril: Tendril;
let popup: Page;
let plain: Browser;
/** A browser that has no extension. */
let bare: BrowserContext;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
  plain = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
  bare = await plain.newContext({ locale: 'en' });
  for (const context of [tendril.context, bare]) await context.addInitScript(keepTraces);
});

afterAll(async () => {
  await tendril.close();
  await plain.close();
});

/** Sends someone a message and stays on the page. */
type Send = (context: BrowserContext, who: Someone) => Promise<Page>;

const onLinkedIn: Send = async (context, who) => {
  const page = await openThread(context, who);
  await writeMessage(page);
  return page;
};

const onFacebook: Send = async (context, who) => {
  const page = await openOnFacebook(context, who);
  await writeOnFacebook(page);
  return page;
};

/** Longer than all that we do after a send takes; in milliseconds. */
const aftermath = 1_500;

/** What a page finds, after a message to someone that was noticed where there is somebody to notice. */
async function findings(send: Send, context: BrowserContext, who: Someone): Promise<Record<string, unknown>> {
  const page = await send(context, who);
  if (context !== bare) await soon(() => namesOn(justSent(popup))).toContain(who.name);
  await page.waitForTimeout(aftermath);
  const found = await page.evaluate(lookAround);
  await page.close();
  return found;
}

test.for([
  ['LinkedIn', onLinkedIn, 1],
  ['Facebook', onFacebook, 2],
] as const)('a page of %s finds no trace of us before or after a send', async ([, send, number]) => {
  const who = someone(number);
  const without = await findings(send, bare, who);
  const found = await findings(send, tendril.context, who);
  expect(found).toEqual(without);
  expect(found.extensions).toEqual([]);
});

test('a trace would have been found: the chip, where the person has switched it on', async () => {
  await setSettings(popup, { chipOn: ['linkedin'] });
  const without = await findings(onLinkedIn, bare, someone(3));
  const found = await findings(onLinkedIn, tendril.context, someone(3));
  expect(found.markup).not.toEqual(without.markup);
  expect(found.traces).not.toEqual(without.traces);
  expect(found.interfaces).toEqual(without.interfaces);
});
