import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { me, nobody } from '../correspondents';
import { openedWindow } from '../opened-window';
import { at, onGmail, popOut, pressSend, reply, untilSaid, untilSent, write } from './acts';

const second = () => '../1/#inbox';
const delegated = () => 'd/AEoRXRTjaneDelegates/#inbox';
const none = nobody;

/** Writes to the case's person and sends. */
async function send(page: Page, who: Someone) {
  await write(page, who.email);
  await pressSend(page);
  await untilSent(page);
}

async function sendToMyself(page: Page, who: Someone) {
  await write(page, me(who).email);
  await pressSend(page);
  await untilSent(page);
}

/** Further accounts and further builds: mails that were sent. */
const sent: SiteCase[] = [
  onGmail('a mail from the second account', send, { path: second }),
  onGmail('a mail from a mailbox that somebody delegated', send, { path: delegated }),
  onGmail('a mail after a walk to another folder', async (page, who) => {
    await page.getByRole('link', { name: 'Sent', exact: true }).click();
    await send(page, who);
  }),
  onGmail(
    'a window of its own at its older address',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    { path: (who) => `?ui=2&view=btop&ver=1&to=${who.email}` },
  ),
  onGmail('a build whose composes have no ids', send, { scene: () => ({ composeId: false }) }),
  onGmail(
    'a reply where the classes are renamed',
    async (page) => {
      await reply(page);
      await pressSend(page);
      await untilSent(page);
    },
    { scene: () => ({ view: 'thread', renamed: 'k7Qx2' }) },
  ),
];

/** The same, where nothing was sent or nobody but oneself was written to. */
const unsent: SiteCase[] = [
  onGmail('a mail to oneself from the second account', sendToMyself, { path: second, expects: none }),
  onGmail('a mail to oneself from a delegated mailbox', sendToMyself, { path: delegated, expects: none }),
  onGmail(
    'a mail to oneself with a tag',
    async (page, who) => {
      await write(page, me(who).email.replace('@', '+notes@'));
      await pressSend(page);
      await untilSent(page);
    },
    { expects: none },
  ),
  onGmail(
    'a mail to another address of one’s own',
    async (page, { number }) => {
      await write(page, `alias${number}@example.test`);
      await pressSend(page);
      await untilSent(page);
    },
    { scene: ({ number }) => ({ from: `alias${number}@example.test` }), expects: none },
  ),
  onGmail(
    'a mail popped out, and undone in its window',
    async (page, who) => {
      await write(page, who.email);
      const popup = await openedWindow(page, 'gmail', () => popOut(page));
      await popup.locator(at.body).click();
      await popup.keyboard.press('Control+Enter');
      await popup.locator(at.undo).click();
      await untilSaid(popup, 'Sending undone');
    },
    { expects: none },
  ),
  onGmail(
    'a draft in a build whose composes have no ids, closed',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.close).click();
    },
    { scene: () => ({ composeId: false }), expects: none },
  ),
  onGmail(
    'a mail undone in the second account',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Control+Enter');
      await page.locator(at.undo).click();
      await untilSaid(page, 'Sending undone');
    },
    { path: second, expects: none },
  ),
  onGmail(
    'a mail by a link, written and left',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
    },
    { path: (who) => `?view=cm&fs=1&to=${who.email}`, expects: none },
  ),
  onGmail(
    'a mail by a link, discarded',
    async (page) => {
      await page.locator(at.discard).click();
      await untilSaid(page, 'Draft discarded');
    },
    { path: (who) => `?view=cm&fs=1&to=${who.email}`, expects: none },
  ),
  onGmail(
    'a mail undone in Japanese',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await page.locator(at.undo).click();
      await untilSaid(page, 'Sending undone');
    },
    { scene: () => ({ locale: 'ja' }), expects: none },
  ),
  onGmail(
    'a draft in Arabic, discarded',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.discard).click();
      await untilSaid(page, 'Draft discarded');
    },
    { scene: () => ({ locale: 'ar' }), expects: none },
  ),
  onGmail(
    'a list unsubscribed from, for which a mail goes out',
    async (page) => {
      await page.getByRole('link', { name: 'Unsubscribe' }).click();
      await untilSaid(page, 'unsubscribed');
    },
    { scene: () => ({ view: 'thread' }), expects: none },
  ),
  onGmail(
    'an invitation answered, for which a mail goes out',
    async (page) => {
      await page.getByRole('button', { name: 'Yes', exact: true }).click();
      await untilSaid(page, 'response');
    },
    { scene: () => ({ view: 'thread' }), expects: none },
  ),
];

/** Accounts other than the first, builds other than the newest, and mails without a compose. */
export const accountCases: SiteCase[] = [...sent, ...unsent];
