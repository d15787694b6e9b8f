import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from './case';
import { composeAndCommit } from './ime';
import { caseOf, clickSend, type Messenger, pressEnter, write } from './messenger';

async function sendByKeyboard(messenger: Messenger, page: Page, key: string) {
  await write(messenger, page);
  await page.keyboard.press('Tab');
  await page.keyboard.press(key);
}

/** Ways to send that every messenger has. */
export function sentCases(messenger: Messenger): SiteCase[] {
  const { box, rows, sendButton, seen } = messenger;
  const sent = (name: string, play: object, act: (page: Page, who: Someone) => Promise<void>) =>
    caseOf(messenger, { name, play, act, expects: seen });
  const enter = (page: Page) => pressEnter(messenger, page);
  return [
    sent('Enter', {}, enter),
    sent('a click on the send button', {}, (page) => clickSend(messenger, page)),
    sent('Enter on the send button', {}, (page) => sendByKeyboard(messenger, page, 'Enter')),
    sent('Space on the send button', {}, (page) => sendByKeyboard(messenger, page, 'Space')),
    sent('two lines', {}, async (page) => {
      await write(messenger, page, 'Hello,');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('how are you?');
      await page.keyboard.press('Enter');
    }),
    sent('the Enter after a composition', {}, async (page) => {
      await box(page).click();
      await composeAndCommit(page, '日本');
      await page.keyboard.press('Enter');
    }),
    sent('a draft found in the box', { draft: 'Hello from last week' }, async (page) => {
      await sendButton(page).click();
    }),
    sent('a slow server', { sentAfter: 3000 }, enter),
    sent('an answer that comes first', { answerAfter: 20, rowAfter: 500 }, enter),
    sent('the first message of a thread', { history: 0 }, enter),
    sent('a long thread', { history: 60 }, enter),
    sent('two messages to one person', {}, async (page) => {
      await enter(page);
      await rows(page).nth(3).waitFor();
      await enter(page);
    }),
  ];
}
