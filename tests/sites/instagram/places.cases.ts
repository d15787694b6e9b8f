import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf, clickSend, type Messenger, pressEnter } from '../messenger';
import { account, instagram, other, seen } from './people';

const enter = (page: Page) => pressEnter(instagram, page);

const click = (page: Page) => clickSend(instagram, page);

/** A message really sent in this language or build. */
const sent = (name: string, play: object, act: (page: Page) => Promise<void>): SiteCase =>
  caseOf(instagram, { name, play, act, expects: seen });

/** Something that is no message to one person. */
const none = (name: string, telling: Partial<Messenger> & { play?: (who: Someone) => object }, act = enter) =>
  caseOf(instagram, { name, act, expects: () => 'none', ...telling });

const pair = (who: Someone) => [account(who), other(who)];

async function answer(page: Page) {
  await page.locator('textarea').click();
  await page.keyboard.type('How lovely');
  await page.keyboard.press('Enter');
}

/** Languages, builds, groups, and boxes of other kinds. */
export const placeCases: SiteCase[] = [
  sent('in Spanish', { locale: 'es' }, click),
  sent('in Korean', { locale: 'ko' }, enter),
  sent('the grid of older builds', { build: 'grid' }, enter),
  sent('the grid of older builds, by its button', { build: 'grid' }, click),
  none('a message that says in Spanish that it was not sent', {
    play: () => ({ locale: 'es', fails: 'row' }),
  }),
  none('a group with a name', { play: (who) => ({ chat: { people: pair(who), title: 'Weekend crew' } }) }),
  none('a group without a name', { play: (who) => ({ chat: { people: pair(who) } }) }),
  none('a group of older builds', { play: (who) => ({ build: 'grid', chat: { people: pair(who) } }) }),
  none('a comment', { url: () => 'https://www.instagram.com/p/C9lake/' }, answer),
  none(
    'an answer to a story',
    { url: ({ vanity }) => `https://www.instagram.com/stories/${vanity}/31/` },
    answer,
  ),
];
