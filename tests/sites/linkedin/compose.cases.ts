import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { inBubble, onPage } from './hand';
import { asMember, bySlug, composeUrl, type Member, odd, otherMember, profileUrl } from './people';

async function clickSend(page: Page) {
  await onPage(page).write('Hello, we met in Oslo');
  await onPage(page).sendButton.click();
}

/** The bubble opens from the profile's *Message*. */
async function messageFromProfile(page: Page, who: Someone) {
  await page.getByRole('link', { name: 'Message', exact: true }).first().click();
  const bubble = inBubble(page, who.name);
  await bubble.write('Hello, we met in Oslo');
  await bubble.sendButton.click();
}

const firstTo = (person: (who: Someone) => Member) => (who: Someone) => ({
  known: false,
  people: [person(who)],
});

/** New messages: the route or the bubble changes under the first one. */
export const composeCases: SiteCase[] = [
  caseOf({
    name: 'the first message of a thread',
    url: composeUrl,
    play: firstTo(asMember),
    act: clickSend,
    expects: (who) => bySlug(asMember(who)),
  }),
  caseOf({
    name: 'a first message to a pill with a button beside its text',
    url: composeUrl,
    play: (who) => ({ ...firstTo(asMember)(who), pills: 'split' }),
    act: clickSend,
    expects: (who) => bySlug(asMember(who)),
  }),
  caseOf({
    name: 'a first message to somebody whose card alone names them',
    url: composeUrl,
    play: (who) => ({ ...firstTo(asMember)(who), pills: 'none' }),
    act: clickSend,
    expects: (who) => bySlug(asMember(who)),
  }),
  caseOf({
    name: 'the first message, by Enter, on a slow server',
    url: composeUrl,
    play: (who) => ({ ...firstTo(asMember)(who), sendMode: 'enter', serverAfter: 2000 }),
    async act(page) {
      await onPage(page).write('Hello, we met in Oslo');
      await page.keyboard.press('Enter');
    },
    expects: (who) => bySlug(asMember(who)),
  }),
  caseOf({
    name: 'a new message to someone one has written to',
    url: composeUrl,
    act: clickSend,
    expects: (who) => bySlug(asMember(who)),
  }),
  caseOf({
    name: 'a first message to a name that looks like markup',
    url: composeUrl,
    play: firstTo(odd),
    act: clickSend,
    expects: (who) => bySlug(odd(who)),
  }),
  caseOf({
    name: 'the first message from a profile, in the shadow root',
    url: profileUrl,
    play: (who) => ({ ...firstTo(asMember)(who), overlay: 'shadow' }),
    act: messageFromProfile,
    expects: (who) => bySlug(asMember(who)),
  }),
  caseOf({
    name: 'a new message to two people',
    url: composeUrl,
    play: (who) => ({ known: false, people: [asMember(who), otherMember(who)] }),
    act: clickSend,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a new message left for a thread that ends with mine',
    url: composeUrl,
    play: firstTo(asMember),
    async act(page) {
      await onPage(page).write('Hello, we met in Oslo');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Tomas Lindqvist' }).click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a first message that the server refuses',
    url: composeUrl,
    play: (who) => ({ ...firstTo(asMember)(who), fails: true }),
    act: clickSend,
    expects: () => 'none',
  }),
  caseOf({
    name: 'a bubble opened from a profile',
    url: profileUrl,
    play: (who) => ({ ...firstTo(asMember)(who), overlay: 'shadow' }),
    async act(page, who) {
      await page.getByRole('link', { name: 'Message', exact: true }).first().click();
      await inBubble(page, who.name).box.click();
    },
    expects: () => 'none',
  }),
];
