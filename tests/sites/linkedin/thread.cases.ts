import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { composeAndCommit } from '../ime';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { asMember, bySlug, threadUrl } from './people';

/** A message really sent in an open thread of the full page. */
function sent(name: string, play: object, act: (page: Page, who: Someone) => Promise<void>): SiteCase {
  return caseOf({ name, url: threadUrl, play: () => play, act, expects: (who) => bySlug(asMember(who)) });
}

/** Writes, then goes from the box over two buttons to Send and presses a key there. */
async function sendByKeyboard(page: Page, key: string) {
  await onPage(page).write('Hello, how are you?');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press(key);
}

async function clickSend(page: Page) {
  await onPage(page).write('Hello, how are you?');
  await onPage(page).sendButton.click();
}

async function pressEnter(page: Page) {
  await onPage(page).write('Hello, how are you?');
  await page.keyboard.press('Enter');
}

async function sendTwice(page: Page) {
  await clickSend(page);
  await onPage(page).sentRows.nth(2).waitFor();
  await clickSend(page);
}

async function composeThenEnter(page: Page) {
  await onPage(page).box.click();
  await composeAndCommit(page, '日本');
  await page.keyboard.press('Enter');
}

/** Ways to send in a thread that stands open. */
export const threadCases: SiteCase[] = [
  sent('a click on Send', {}, clickSend),
  sent('Space on Send', {}, (page) => sendByKeyboard(page, 'Space')),
  sent('Enter on Send', {}, (page) => sendByKeyboard(page, 'Enter')),
  sent('Enter, where Enter sends', { sendMode: 'enter' }, pressEnter),
  // Measured in October 2026: Cmd+Enter sends in either mode.
  sent('Cmd+Enter, where a click sends', {}, async (page) => {
    await onPage(page).write('Hello, how are you?');
    await page.keyboard.press('Meta+Enter');
  }),
  sent('two paragraphs', {}, async (page) => {
    await onPage(page).write('Hello,');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('how are you?');
    await onPage(page).sendButton.click();
  }),
  sent('the Enter after a composition', { sendMode: 'enter' }, composeThenEnter),
  sent('a server that takes three seconds', { serverAfter: 3000 }, clickSend),
  sent('an optimistic row that becomes the server’s', { inPlace: true }, clickSend),
  sent('an answer that comes before the server’s row', { answerAfter: 100 }, clickSend),
  sent('a draft found in the box', { draft: 'Hello from last week' }, (page) =>
    onPage(page).sendButton.click(),
  ),
  sent('two messages to one person', {}, sendTwice),
  sent('a long thread, without its profile card', { history: 25 }, clickSend),
  sent('a quick reply', { theirWord: true, quickReplies: ['Thanks', 'Sounds good', '👍'] }, (page) =>
    page.getByRole('button', { name: 'Sounds good' }).click(),
  ),
  sent('in Spanish', { locale: 'es' }, clickSend),
  sent('in German, by Enter', { locale: 'de', sendMode: 'enter' }, pressEnter),
];
