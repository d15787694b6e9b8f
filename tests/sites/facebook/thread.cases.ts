import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { onPage } from './hand';
import { asFriend, seen, threadUrl } from './people';

/** A message really sent on the full page. */
function sent(name: string, play: object, act: (page: Page, who: Someone) => Promise<void>): SiteCase {
  return {
    name,
    site: 'facebook',
    url: threadUrl,
    replica: 'replica.html',
    scene: (who) => ({ number: who.number, people: [asFriend(who)], ...play }),
    act,
    expects: (who) => seen(asFriend(who)),
  };
}

async function clickSend(page: Page) {
  await onPage(page).write('Hello, how are you?');
  await onPage(page).sendButton.click();
}

async function pressEnter(page: Page) {
  await onPage(page).write('Hello, how are you?');
  await page.keyboard.press('Enter');
}

/** Ways to send in a thread of the full page. */
export const threadCases: SiteCase[] = [
  sent('a click on the send button', {}, clickSend),
  sent('Enter', {}, pressEnter),
];
