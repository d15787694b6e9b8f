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
    play: (who) => ({ people: [asFriend(who), otherFriend(who)], title: `Weekend crew ${who.number}` }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a group with a name, in French',
    url: threadUrl,
    play: (who) => ({
      locale: 'fr',
      people: [asFriend(who), otherFriend(who)],
      title: `Les marcheurs ${who.number}`,
    }),
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
    name: 'a group with a name, in Vietnamese',
    url: encryptedUrl,
    play: (who) => ({
      locale: 'vi',
      people: [asFriend(who), otherFriend(who)],
      title: `Nhóm đi bộ ${who.number}`,
    }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a group whose header links to its members',
    url: threadUrl,
    play: (who) => ({ people: [asFriend(who), otherFriend(who)], linksMembers: true }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a message to a Page',
    url: threadUrl,
    play: () => ({ ofPage: true }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a quick response about something for sale',
    url: threadUrl,
    play: (who) => ({ marketplace: true, title: `${who.first} · Blue bicycle ${who.number}` }),
    act: (page) => page.getByRole('button', { name: 'Send a quick response' }).click(),
    expects: () => 'none',
  }),
  caseOf({
    name: 'a Marketplace thread in French, whose header comes late',
    url: encryptedUrl,
    play: (who) => ({
      locale: 'fr',
      marketplace: true,
      title: `${who.first} · Vélo bleu ${who.number}`,
      headerAfter: 1200,
    }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a Marketplace thread',
    url: threadUrl,
    play: (who) => ({ marketplace: true, title: `${who.first} · Blue bicycle ${who.number}` }),
    act: pressEnter,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a Marketplace thread whose header comes late',
    url: encryptedUrl,
    play: (who) => ({
      marketplace: true,
      title: `${who.first} · Blue bicycle ${who.number}`,
      headerAfter: 1200,
    }),
    act: pressEnter,
    expects: () => 'none',
  }),
];
