import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { composeAndCommit, pressLateImeEnter } from '../ime';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { asMember, otherMember, threadUrl } from './people';

/** Nothing was sent, or not to one person. */
function none(name: string, play: object, act: (page: Page, who: Someone) => Promise<void>): SiteCase {
  return caseOf({ name, url: threadUrl, play: () => play, act, expects: () => 'none' });
}

const enterSends = { sendMode: 'enter' };

const open = (page: Page, name: string) => page.getByRole('heading', { name, level: 3 }).click();

async function clickSend(page: Page) {
  await onPage(page).write('Hello, how are you?');
  await onPage(page).sendButton.click();
}

async function pressEnter(page: Page) {
  await onPage(page).write('Hello, how are you?');
  await page.keyboard.press('Enter');
}

async function pressInEmptyBox(page: Page) {
  await onPage(page).box.click();
  await page.keyboard.press('Enter');
}

async function refusal(page: Page) {
  await clickSend(page);
  await page.getByText('Message failed to send').waitFor();
}

/** Keys that send nothing. */
const keys: SiteCase[] = [
  none('typing only', {}, (page) => onPage(page).write('Hello')),
  none('Shift+Enter', enterSends, async (page) => {
    await onPage(page).write('Hello');
    await page.keyboard.press('Shift+Enter');
  }),
  none('Enter, where a click sends', {}, pressEnter),
  none('the Enter that takes a composition', enterSends, async (page) => {
    await onPage(page).box.click();
    await composeAndCommit(page, '日本');
  }),
  none('the Enter of a composition that has just ended', enterSends, async (page) => {
    await onPage(page).write('日本');
    await pressLateImeEnter(page);
  }),
  none('Enter in an empty box', enterSends, pressInEmptyBox),
  none('Enter after nothing but spaces', enterSends, async (page) => {
    await onPage(page).write('   ');
    await page.keyboard.press('Enter');
  }),
  none('a click on Send while it is disabled', {}, async (page) => {
    await onPage(page).box.click();
    await onPage(page).sendButton.click({ force: true });
  }),
  none('Enter in the search field', enterSends, async (page) => {
    await page.getByPlaceholder('Search messages').fill('Oslo');
    await page.keyboard.press('Enter');
  }),
];

/** Refused sends, whose optimistic row stays. */
const refused: SiteCase[] = [
  none('a refused message', { fails: true }, clickSend),
  none('a refused message, by Enter', { fails: true, ...enterSends }, pressEnter),
  none('a refused message, then one of theirs', { fails: true, answerAfter: 700 }, clickSend),
  none('a refused message, then older rows of mine', { fails: true, history: 25 }, async (page) => {
    await refusal(page);
    await onPage(page).sentRows.first().hover();
    await page.mouse.wheel(0, -3000);
    await onPage(page).sentRows.nth(8).waitFor();
  }),
  none('a refused message, then a thread that ends with mine', { fails: true }, async (page) => {
    await refusal(page);
    await open(page, 'Tomas Lindqvist');
  }),
  none('a refused message, then the thread again', { fails: true }, async (page, who) => {
    await refusal(page);
    await open(page, 'Priya Raman');
    await open(page, who.name);
  }),
];

/** Threads that change under what one has written. */
const switched: SiteCase[] = [
  none('a draft left for another thread', {}, async (page) => {
    await onPage(page).write('Hello');
    await open(page, 'Tomas Lindqvist');
  }),
  none('a line break, then another thread', {}, async (page) => {
    await pressEnter(page);
    await open(page, 'Tomas Lindqvist');
  }),
  none(
    'Enter in an empty box, then a thread with a draft',
    { draft: 'Hello from last week', ...enterSends },
    async (page, who) => {
      await open(page, 'Tomas Lindqvist');
      await pressInEmptyBox(page);
      await open(page, who.name);
    },
  ),
  none('a message that the phone sent, while one types', { phoneAfter: 600 }, async (page) => {
    await onPage(page).write('Hello');
    await page.getByText('Sent from my phone').first().waitFor();
  }),
  none('a line break, then a message that the phone sent', { phoneAfter: 900 }, async (page) => {
    await pressEnter(page);
    await page.getByText('Sent from my phone').first().waitFor();
  }),
];

const group: SiteCase = caseOf({
  name: 'a group thread',
  url: threadUrl,
  play: (who) => ({ people: [asMember(who), otherMember(who)] }),
  act: clickSend,
  expects: () => 'none',
});

/** What must not be taken for a message to someone. */
export const noneCases: SiteCase[] = [...keys, ...refused, ...switched, group];
