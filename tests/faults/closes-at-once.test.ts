import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent } from '../browser/popup';
import { soon } from '../browser/soon';
import { outbox, store } from '../browser/storage';
import { stopWorker, wakeWorker } from '../browser/worker';
import { openThread } from '../e2e/sending';
import { onPage } from '../sites/linkedin/hand';
import { someone } from '../sites/stage';
import { sightingOf } from './entries';
import { recordOf } from './record';
import { judge, lossIn, roundsOf } from './rounds';

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('dashboard.html');
});

afterAll(() => tendril.close());

/** What the ledger has of the rounds in the end, once the worker has been given time. */
async function lossSince(before: readonly string[], done: readonly string[]) {
  await wakeWorker(own);
  await soon(() => outbox(own)).toEqual([]);
  const { lost, doubled } = lossIn([...before, ...done], await recordOf(own));
  return { lost: lost.length, doubled: doubled.length };
}

/** How a page goes, in the instant in which it shows the message as sent: by itself, or because its tab is closed. */
const waysToGo = { 'is closed': '', 'goes elsewhere': 'about:blank', 'is loaded anew': '?again' };

/** Has the page go to `address` as soon as it has one more row of this kind, before anybody else hears of that row. */
function goAtOnce(page: Page, rows: string, address: string): Promise<void> {
  return page.evaluate(
    ([selector, elsewhere]) => {
      const count = () => document.querySelectorAll(selector).length;
      const before = count();
      const shown = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (count() === before) return;
          observer.disconnect();
          if (elsewhere) location.href = elsewhere;
          else resolve();
        }).observe(document, { childList: true, subtree: true, attributes: true });
      });
      Object.assign(window, { shown });
    },
    [rows, address] as const,
  );
}

const sentRow =
  '.msg-s-event-listitem:not(.msg-s-event-listitem--other)[data-event-urn^="urn:li:msg_message"]';

test.for(Object.entries(waysToGo))('the tab %s after the send', async ([way, address], context) => {
  const rounds = roundsOf(34, 1);
  const before = await recordOf(own);
  const done: string[] = [];
  const first = 1_000 * (1 + Object.keys(waysToGo).indexOf(way));
  for (let number = first; number < first + rounds; number += 1) {
    const who = someone(number);
    const page = await openThread(tendril.context, who);
    const { sendButton, write } = onPage(page);
    await write('Hi');
    await goAtOnce(page, sentRow, address);
    await stopWorker(own);
    // Chromium forgets to close a tab that is asked to in the midst of going elsewhere.
    const gone = address ? page.waitForEvent('load') : undefined;
    await sendButton.click();
    await (gone ?? page.evaluate(() => (window as unknown as { shown: Promise<void> }).shown));
    await page.close();
    done.push(`sighting ${who.name}`);
  }
  judge(context, { fault: `the tab ${way} after the send`, rounds, ...(await lossSince(before, done)) });
});

/** Clicks a button of the popup and closes it in the same instant. */
async function clickAndClose(popup: Page, name: string): Promise<void> {
  const closed = popup.waitForEvent('close');
  await popup.evaluate((words) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === words)?.click();
    window.close();
  }, name);
  await closed;
}

const clicks = {
  'Log it': async (popup: Page, name: string) => {
    await store(popup, sightingOf(name));
    await buttonOn(justSent(popup), name, 'Log it').waitFor();
    await stopWorker(own);
    await clickAndClose(popup, 'Log it');
    return [`sighting ${name}`, `outreach ${name}`];
  },
  'Log call': async (popup: Page, name: string) => {
    await popup.getByRole('button', { name: 'Call' }).click();
    await popup.keyboard.insertText(name);
    await stopWorker(own);
    await clickAndClose(popup, 'Log call');
    return [`outreach ${name}`];
  },
};

test.for(Object.entries(clicks))(
  'the popup is closed with the click on %s',
  async ([button, act], context) => {
    const rounds = roundsOf(50, 2);
    const before = await recordOf(own);
    const done: string[] = [];
    for (let number = 1; number <= rounds; number += 1) {
      const popup = await tendril.open('popup.html');
      done.push(...(await act(popup, `Pat ${button} ${number}`)));
    }
    const fault = `the popup is closed with the click on ${button}`;
    judge(context, { fault, rounds, ...(await lossSince(before, done)) });
  },
);
