import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { composeAndCommit, pressLateImeEnter } from '../ime';
import { caseOf } from './case-of';
import { onPage, openThread } from './hand';
import { threadUrl } from './people';

/** Nothing was sent. */
function none(name: string, play: object, act: (page: Page, who: Someone) => Promise<void>): SiteCase {
  return caseOf({ name, url: threadUrl, play: () => play, act, expects: () => 'none' });
}

const pressEnter = (page: Page) => onPage(page).send('Hello, how are you?');

async function pressInEmptyBox(page: Page) {
  await onPage(page).box.click();
  await page.keyboard.press('Enter');
}

async function refusal(page: Page) {
  await pressEnter(page);
  await page.getByText('Message not sent').waitFor();
}

/** Scrolls with the mouse over the rows. */
async function scroll(page: Page, by: number) {
  await page.getByRole('log').hover();
  await page.mouse.wheel(0, by);
}

/** Chooses from the toolbar that the newest row shows under the mouse. */
async function choose(page: Page, button: string, item: string) {
  await onPage(page).rows.last().hover();
  await onPage(page).rows.last().locator(`[aria-label="${button}"]`).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Keys that send nothing. */
const keys: SiteCase[] = [
  none('typing only', {}, (page) => onPage(page).write('Hello')),
  none('Shift+Enter', {}, async (page) => {
    await onPage(page).write('Hello');
    await page.keyboard.press('Shift+Enter');
  }),
  none('the Enter that takes a composition', {}, async (page) => {
    await onPage(page).box.click();
    await composeAndCommit(page, '日本');
  }),
  none('the Enter of a composition that has just ended', {}, async (page) => {
    await onPage(page).write('日本');
    await pressLateImeEnter(page);
  }),
  none('Enter in an empty box', {}, pressInEmptyBox),
  none('Enter after nothing but spaces', {}, (page) => onPage(page).send('   ')),
  none('a line break in Polish', { locale: 'pl' }, async (page) => {
    await onPage(page).write('Cześć');
    await page.keyboard.press('Shift+Enter');
  }),
  none('Enter in an empty box, in Vietnamese', { locale: 'vi' }, pressInEmptyBox),
  none('Enter in the search field', {}, async (page) => {
    await page.getByLabel('Search Messenger').fill('Oslo');
    await page.keyboard.press('Enter');
  }),
];

/** Refused sends. */
const refused: SiteCase[] = [
  none('a message that says it was not sent', { fails: 'row' }, pressEnter),
  none('the same in the grid of older builds', { fails: 'row', rows: 'grid' }, pressEnter),
  none('a message beside which it says that it was not sent', { fails: 'beside' }, pressEnter),
  none('a message that says in Arabic that it was not sent', { fails: 'row', locale: 'ar' }, pressEnter),
  none('a notice instead of a photo', { fails: 'limit' }, async (page) => {
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await onPage(page).sendButton.click();
  }),
  none('a notice instead of a thumb', { fails: 'limit' }, (page) => onPage(page).sendButton.click()),
  none('a notice instead of a row', { fails: 'limit' }, pressEnter),
  none('a notice instead of a row, then one of theirs', { fails: 'limit', answerAfter: 900 }, pressEnter),
  none('a refused message, then a thread that ends with mine', { fails: 'row' }, async (page) => {
    await refusal(page);
    await openThread(page, 'Tomas Lindqvist');
  }),
  none(
    'a notice instead of a row, then older rows of mine',
    { fails: 'limit', history: 60 },
    async (page) => {
      await pressEnter(page);
      await page.getByRole('alert').waitFor();
      await scroll(page, -1200);
    },
  ),
];

/** Rows that come, come back or change, though nothing was sent. */
const rows: SiteCase[] = [
  none('a draft left for another thread', {}, async (page) => {
    await onPage(page).write('Hello');
    await openThread(page, 'Tomas Lindqvist');
  }),
  none(
    'Enter in an empty box, then a thread with a draft',
    { draft: 'Hello from last week' },
    async (page, who) => {
      await openThread(page, 'Priya Raman');
      await pressInEmptyBox(page);
      await openThread(page, who.name);
    },
  ),
  none('spaces and Enter, with the newest rows scrolled away and back', { history: 60 }, async (page) => {
    await onPage(page).rows.last().waitFor();
    await scroll(page, -1800);
    await page.waitForFunction(() => {
      const newest = [...document.querySelectorAll('[data-virtualized]')].at(-1);
      return newest?.getAttribute('data-virtualized') === 'true';
    });
    await onPage(page).send('   ');
    await scroll(page, 1800);
  }),
  none('a message that the phone sent, while one types', { phoneAfter: 600 }, async (page) => {
    await onPage(page).write('Hello');
    await onPage(page).rows.nth(3).waitFor();
  }),
  none('a reaction to one’s own message', {}, async (page) => {
    await onPage(page).write('Hello');
    await choose(page, 'React', 'Love');
  }),
  none('an edit of one’s own message', {}, async (page) => {
    await choose(page, 'More', 'Edit');
    await page.keyboard.type(', indeed');
    await page.keyboard.press('Enter');
  }),
  none('one’s own message unsent', {}, (page) => choose(page, 'More', 'Unsend')),
  none(
    'a line of the thread’s own, after a refused message',
    { fails: 'limit', systemAfter: 2500 },
    pressEnter,
  ),
  none('the thread’s theme changed, while one types', { systemAfter: 1500 }, async (page) => {
    await onPage(page).write('Hello');
    await page.getByText('You changed the theme').waitFor();
  }),
  none('a reply begun and left', {}, async (page) => {
    await onPage(page).rows.nth(1).hover();
    await onPage(page).rows.nth(1).locator('[aria-label="Reply"]').click();
    await page.keyboard.type('A long one');
  }),
];

/** What must not be taken for a message. */
export const noneCases: SiteCase[] = [...keys, ...refused, ...rows];
