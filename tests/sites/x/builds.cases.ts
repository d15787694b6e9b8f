import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf, clickSend, pressEnter, write } from '../messenger';
import { account, legacy, other, pair, seen, xchat } from './people';

const enter = (page: Page) => pressEnter(xchat, page);

const crew = (who: Someone) => ({
  chat: { people: [account(who), other(who)], title: `Weekend crew ${who.number}`, id: `g${who.number}` },
});

const crewUrl = (who: Someone) => `https://x.com/i/chat/g${who.number}`;

const lightCrew = (who: Someone) => ({ embed: 'light', ...crew(who) });

/** What is posted for everybody. */
async function post(page: Page) {
  await page.getByRole('textbox').click();
  await page.keyboard.type('A day at the lake');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Post' }).click();
}

/** Other builds, other pages and groups. */
export const buildCases: SiteCase[] = [
  caseOf(xchat, {
    name: 'in Spanish',
    play: { locale: 'es' },
    act: (page) => clickSend(xchat, page),
    expects: seen,
  }),
  caseOf(xchat, {
    name: 'Chat in the light, by Enter',
    play: { embed: 'light' },
    act: enter,
    expects: seen,
  }),
  caseOf(xchat, {
    name: 'Chat in the light, by its button',
    play: { embed: 'light' },
    act: (page) => clickSend(xchat, page),
    expects: seen,
  }),
  caseOf(legacy, {
    name: 'the older messages, by Enter',
    act: (page) => pressEnter(legacy, page),
    expects: seen,
  }),
  caseOf(legacy, {
    name: 'the older messages on twitter.com, by their button',
    url: (who) => `https://twitter.com/messages/${pair(who)}`,
    act: (page) => clickSend(legacy, page),
    expects: seen,
  }),
  caseOf(legacy, {
    name: 'the older messages, typing while the phone sends',
    play: { phoneAfter: 1500 },
    act: (page) => write(legacy, page),
    expects: () => 'none',
  }),
  caseOf(legacy, {
    name: 'a group of the older messages',
    play: crew,
    url: (who) => `https://x.com/messages/15${who.number}`,
    act: (page) => pressEnter(legacy, page),
    expects: () => 'none',
  }),
  caseOf(xchat, { name: 'a group', play: crew, url: crewUrl, act: enter, expects: () => 'none' }),
  caseOf(xchat, {
    name: 'a group in the light',
    play: lightCrew,
    url: crewUrl,
    act: enter,
    expects: () => 'none',
  }),
  caseOf(xchat, { name: 'a post', url: () => 'https://x.com/home', act: post, expects: () => 'none' }),
  caseOf(xchat, {
    name: 'a reply to the person’s post',
    url: (who) => `https://x.com/JaneDoe${who.number}/status/19${who.number}`,
    act: post,
    expects: () => 'none',
  }),
];
