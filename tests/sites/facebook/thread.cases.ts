import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { composeAndCommit } from '../ime';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { asFriend, encryptedUrl, odd, seen, threadId, threadUrl } from './people';

/** A message really sent on the full page. */
function sent(name: string, play: object, act: (page: Page, who: Someone) => Promise<void>): SiteCase {
  return caseOf({ name, url: threadUrl, play: () => play, act, expects: (who) => seen(asFriend(who)) });
}

async function clickSend(page: Page) {
  await onPage(page).write('Hello, how are you?');
  await onPage(page).sendButton.click();
}

async function sendByKeyboard(page: Page, key: string) {
  await onPage(page).write('Hello, how are you?');
  await page.keyboard.press('Tab');
  await page.keyboard.press(key);
}

const pressEnter = (page: Page) => onPage(page).send('Hello, how are you?');

async function replyToTheirs(page: Page) {
  await onPage(page).rows.nth(1).hover();
  await onPage(page).rows.nth(1).locator('[aria-label="Reply"]').click();
  await page.keyboard.type('A long one, but well');
  await page.keyboard.press('Enter');
}

/** Ways to send in a thread of the full page. */
export const threadCases: SiteCase[] = [
  sent('a click on the send button', {}, clickSend),
  sent('Enter on the send button', {}, (page) => sendByKeyboard(page, 'Enter')),
  sent('Space on the send button', {}, (page) => sendByKeyboard(page, 'Space')),
  sent('Enter', {}, pressEnter),
  sent('Enter, and a fresh editor in place of the old', { editor: 'replaced' }, pressEnter),
  sent('two lines', {}, async (page) => {
    await onPage(page).write('Hello,');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('how are you?');
    await page.keyboard.press('Enter');
  }),
  sent('the Enter after a composition', {}, async (page) => {
    await onPage(page).box.click();
    await composeAndCommit(page, '日本');
    await page.keyboard.press('Enter');
  }),
  sent('a draft found in the box', { draft: 'Hello from last week' }, clickSend),
  sent('a row that takes three seconds', { rowAfter: 3000 }, pressEnter),
  sent('a row whose label comes late', { labelAfter: 1200 }, pressEnter),
  sent('an answer that comes first', { answerAfter: 20, rowAfter: 500 }, pressEnter),
  sent('the first message of a thread', { history: 0 }, pressEnter),
  sent('a long thread', { history: 60 }, pressEnter),
  sent('a reply that quotes theirs', {}, replyToTheirs),
  sent('two messages to one person', {}, async (page) => {
    await pressEnter(page);
    await onPage(page).rows.nth(3).waitFor();
    await pressEnter(page);
  }),
  sent('in French', { locale: 'fr' }, clickSend),
  sent('in Vietnamese', { locale: 'vi' }, pressEnter),
  sent('in Polish', { locale: 'pl' }, pressEnter),
  sent('the grid of older builds', { rows: 'grid' }, pressEnter),
  sent(
    'the same with hidden text that says whose a message is',
    { rows: 'grid', senders: 'text' },
    pressEnter,
  ),
  sent('messages without ids', { ids: false }, pressEnter),
  caseOf({
    name: 'an encrypted thread',
    url: encryptedUrl,
    act: pressEnter,
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'an encrypted thread that links to no profile',
    url: encryptedUrl,
    play: () => ({ profileLink: false }),
    act: pressEnter,
    expects: (who) => ({ names: [who.name], keys: [`facebook:t/${threadId(who)}`] }),
  }),
  caseOf({
    name: 'a name that looks like markup',
    url: threadUrl,
    play: (who) => ({ people: [odd(who)] }),
    act: pressEnter,
    expects: (who) => seen(odd(who)),
  }),
];
