import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from './case';
import { composeAndCommit, pressLateImeEnter } from './ime';
import { caseOf, type Messenger, pressEnter, write } from './messenger';

/** The name of another chat, which is in the list of every replica. */
const other = 'Tomas Lindqvist';

/** Scrolls with the mouse over the rows. */
async function scroll({ rows }: Messenger, page: Page, by: number) {
  await rows(page).last().hover();
  await page.mouse.wheel(0, by);
  await page.waitForTimeout(300);
}

/** A case in which nothing was sent. */
type None = (name: string, play: object, act: (page: Page, who: Someone) => Promise<void>) => SiteCase;

/** What sends nothing on any messenger. */
export function noneCases(messenger: Messenger): SiteCase[] {
  const none: None = (name, play, act) => caseOf(messenger, { name, play, act, expects: () => 'none' });
  return [...keys(messenger, none), ...refused(messenger, none), ...rowsThatCome(messenger, none)];
}

/** Keys that send nothing. */
function keys(messenger: Messenger, none: None): SiteCase[] {
  const { box, search } = messenger;
  return [
    none('typing only', {}, (page) => write(messenger, page)),
    none('Shift+Enter', {}, async (page) => {
      await write(messenger, page);
      await page.keyboard.press('Shift+Enter');
    }),
    none('the Enter that takes a composition', {}, async (page) => {
      await box(page).click();
      await composeAndCommit(page, '日本');
    }),
    none('the Enter of a composition that has just ended', {}, async (page) => {
      await write(messenger, page, '日本');
      await pressLateImeEnter(page);
    }),
    none('Enter in an empty box', {}, async (page) => {
      await box(page).click();
      await page.keyboard.press('Enter');
    }),
    none('Enter in the search field', { phoneAfter: 1500 }, async (page) => {
      await search(page).click();
      await page.keyboard.type('Oslo');
      await page.keyboard.press('Enter');
    }),
  ];
}

/** Messages that do not leave. */
function refused(messenger: Messenger, none: None): SiteCase[] {
  const enter = (page: Page) => pressEnter(messenger, page);
  return [
    none('a message that says it was not sent', { fails: 'row' }, enter),
    none('a message that stays on its way', { fails: 'stuck' }, enter),
    none('a message that never shows, then one of theirs', { fails: 'silent', answerAfter: 900 }, enter),
    none(
      'a message that never shows, then older ones of mine',
      { fails: 'silent', history: 60 },
      async (page) => {
        await enter(page);
        await scroll(messenger, page, -900);
      },
    ),
    none('a refused message, then a thread that ends with mine', { fails: 'row' }, async (page) => {
      await enter(page);
      await messenger.rows(page).nth(3).waitFor();
      await page.waitForTimeout(800); // the refusal has been shown by then
      await messenger.entry(page, other).click();
    }),
  ];
}

/** Newest messages that come back when one scrolls back; they can be told from a new one where messages have lasting ids. */
export const scrolledBack = (messenger: Messenger): SiteCase =>
  caseOf(messenger, {
    name: 'a message that never shows, with the newest ones scrolled away and back',
    play: { fails: 'silent', history: 60 },
    async act(page) {
      await pressEnter(messenger, page);
      await scroll(messenger, page, -300);
      await scroll(messenger, page, 300);
    },
    expects: () => 'none',
  });

/** Rows that come, come back or change, though nothing was sent. */
function rowsThatCome(messenger: Messenger, none: None): SiteCase[] {
  const { rows, react } = messenger;
  return [
    none('a draft left for a thread that ends with mine', {}, async (page) => {
      await write(messenger, page);
      await messenger.entry(page, other).click();
    }),
    none('spaces and Enter, with the newest rows scrolled away and back', { history: 60 }, async (page) => {
      await rows(page).last().waitFor();
      await scroll(messenger, page, -900);
      await write(messenger, page, '   ');
      await page.keyboard.press('Enter');
      await scroll(messenger, page, 1200);
    }),
    none('a message that the phone sent, while one types', { phoneAfter: 1200 }, async (page) => {
      await write(messenger, page);
      await rows(page).nth(3).waitFor();
    }),
    none('a reaction to one’s own message, while one types', {}, async (page) => {
      await write(messenger, page);
      await rows(page).last().hover();
      await react(rows(page).last()).click();
    }),
  ];
}
