import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { outbox } from '../browser/storage';

let tendril: Tendril;
let own: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  own = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

const addresses = [
  'https://www.linkedin.com/messaging/',
  'https://www.facebook.com/messages/t/1/',
  'https://mail.google.com/mail/u/0/',
  'https://outlook.live.com/mail/0/',
];

/** Buttons and boxes in the sites' own words, torn out of all that should be around them. */
const lures = `
  <button class="msg-form__send-button">Send</button>
  <div role="group" aria-label="Thread composer"><div role="textbox" contenteditable></div></div>
  <div role="button" jslog="32601;">Send</div>
  <div data-testid="ComposeSendButton"><button id="x__primaryActionButton">Send</button></div>
  <form><textarea name="to"></textarea><button>Send</button></form>
  <svg width="20" height="20"><circle r="10"/></svg>`;

async function poke(page: Page): Promise<void> {
  for (const target of await page.locator('body *').all()) await target.dispatchEvent('click');
  for (const box of await page.locator('[contenteditable], textarea, button').all())
    for (const key of ['a', 'Enter', 'Control+Enter', 'Meta+Enter']) await box.press(key);
}

test.each(addresses)('%s without its parts: no exception, and nothing noticed', async (address) => {
  const faults: string[] = [];
  const page = await tendril.context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.route(/^https?:/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:,">${lures}`,
    }),
  );
  await page.goto(address);
  await poke(page);
  await page.evaluate(() => document.documentElement.replaceChildren());
  await page.keyboard.press('Enter');
  await page.mouse.click(5, 5);
  expect(faults).toEqual([]);
  expect(await outbox(own)).toEqual([]);
  await page.close();
});
