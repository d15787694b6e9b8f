import type { Page } from 'playwright-core';
import type { SiteCase } from '../case';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { asFriend, encryptedUrl, otherFriend, threadUrl } from './people';

const pressEnter = (page: Page) => onPage(page).send('Hello, how are you?');

/** Messages in threads that are not with one person. */
export const severalCases: SiteCase[] = [
  caseOf({
    name: 'a group with a name',
    url: threadUrl,
    play: (who) => ({ people: [asFriend(who), otherFriend(who)], title: 'Weekend crew' }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a group with a name, in French',
    url: threadUrl,
    play: (who) => ({ locale: 'fr', people: [asFriend(who), otherFriend(who)], title: 'Les marcheurs' }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a group without a name',
    url: encryptedUrl,
    play: (who) => ({ people: [asFriend(who), otherFriend(who)] }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a Marketplace thread',
    url: threadUrl,
    play: (who) => ({ marketplace: true, title: `${who.first} · Blue bicycle` }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a Marketplace thread whose header comes late',
    url: encryptedUrl,
    play: (who) => ({ marketplace: true, title: `${who.first} · Blue bicycle`, headerAfter: 1200 }),
    act: pressEnter,
    expects: () => 'none',
  }),
];
