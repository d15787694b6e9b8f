import type { Page } from 'playwright-core';
import type { SiteCase } from '../case';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { asFriend, encryptedUrl, messengerUrl, requestUrl, seen, threadId, threadUrl } from './people';

const pressEnter = (page: Page) => onPage(page).send('Hello, how are you?');

const accept = (page: Page) => page.getByRole('button', { name: 'Accept' }).click();

/** The same conversations at the site's other addresses, and threads that stand behind something. */
export const placeCases: SiteCase[] = [
  caseOf({
    name: 'messenger.com',
    url: messengerUrl,
    act: pressEnter,
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'an encrypted thread on messenger.com',
    url: (who) => `https://www.messenger.com/e2ee/t/${threadId(who)}/`,
    act: pressEnter,
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'web.facebook.com, with a stray fragment',
    url: (who) => `https://web.facebook.com/messages/t/${threadId(who)}/#`,
    act: pressEnter,
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'an encrypted thread behind the question for its PIN',
    url: encryptedUrl,
    play: () => ({ pin: true }),
    act: pressEnter,
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'a message request accepted and answered',
    url: requestUrl,
    play: () => ({ request: true, history: 1 }),
    async act(page) {
      await accept(page);
      await pressEnter(page);
    },
    expects: (who) => seen(asFriend(who)),
  }),
  caseOf({
    name: 'a message request accepted',
    url: requestUrl,
    play: () => ({ request: true, history: 1 }),
    act: accept,
    expects: () => 'none',
  }),
  caseOf({
    name: 'typing on messenger.com',
    url: messengerUrl,
    act: (page) => onPage(page).write('Hello'),
    expects: () => 'none',
  }),
  caseOf({
    name: 'a line break in an encrypted thread',
    url: encryptedUrl,
    async act(page) {
      await onPage(page).write('Hello');
      await page.keyboard.press('Shift+Enter');
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'threads opened and read, nothing pressed in one’s stead',
    url: threadUrl,
    async act(page, who) {
      await page.evaluate(() => {
        const warn = ({ isTrusted, type }: Event) => {
          if (!isTrusted) throw new Error(`${type} by a script`);
        };
        for (const type of ['click', 'keydown', 'focus', 'input']) addEventListener(type, warn, true);
      });
      const said: string[] = [];
      page.on('pageerror', ({ message }) => said.push(message));
      for (const name of ['Priya Raman', who.name]) await page.getByRole('link', { name }).first().click();
      await onPage(page).write('Hello');
      if (said.length > 0) throw new Error(said.join());
    },
    expects: () => 'none',
  }),
];
