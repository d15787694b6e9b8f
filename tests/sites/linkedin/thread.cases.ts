import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { onPage } from './hand';
import { asMember, bySlug, threadUrl } from './people';

/** A message really sent in an open thread of the full page. */
function sent(name: string, play: object, act: (page: Page, who: Someone) => Promise<void>): SiteCase {
  return {
    name,
    site: 'linkedin',
    url: threadUrl,
    replica: 'replica.html',
    scene: (who) => ({ number: who.number, people: [asMember(who)], ...play }),
    act,
    expects: (who) => bySlug(asMember(who)),
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

/** Ways to send in a thread that stands open. */
export const threadCases: SiteCase[] = [
  sent('a click on Send', {}, clickSend),
  sent('Enter, where Enter sends', { sendMode: 'enter' }, pressEnter),
];
