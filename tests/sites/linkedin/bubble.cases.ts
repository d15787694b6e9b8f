import type { SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { handOn, inBubble, onPage } from './hand';
import {
  asMember,
  byMember,
  feedUrl,
  jobsUrl,
  notificationsUrl,
  otherMember,
  profileUrl,
  threadUrl,
} from './people';

/** Two people one has written to, both with their bubble open; a long thread shows no profile card. */
const two = (who: Someone) => ({
  others: [otherMember(who)],
  bubbles: [who.member, otherMember(who).member],
  history: 25,
});

const inShadow = { overlay: 'shadow', outletAfter: 900 };

/** Messages from the overlay's bubbles, wherever the page keeps them. */
export const bubbleCases: SiteCase[] = [
  caseOf({
    name: 'a bubble in the light DOM',
    url: notificationsUrl,
    play: (who) => ({ bubbles: [who.member], history: 25 }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await inBubble(page, who.name).sendButton.click();
    },
    expects: (who) => byMember(asMember(who)),
  }),
  caseOf({
    name: 'a bubble whose profile card tells the public address too',
    url: notificationsUrl,
    play: (who) => ({ bubbles: [who.member] }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await inBubble(page, who.name).sendButton.click();
    },
    expects: (who) => ({ names: [who.name], keys: [`linkedin:in/${who.slug}`, `linkedin:in/${who.member}`] }),
  }),
  caseOf({
    name: 'a bubble in the shadow root, by Enter',
    url: feedUrl,
    play: (who) => ({ ...two(who), ...inShadow, sendMode: 'enter' }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await page.keyboard.press('Enter');
    },
    expects: (who) => byMember(asMember(who)),
  }),
  caseOf({
    name: 'two bubbles, one after the other',
    url: feedUrl,
    play: (who) => ({ ...two(who), ...inShadow, serverAfter: 1200 }),
    async act(page, who) {
      for (const person of [asMember(who), otherMember(who)]) {
        await inBubble(page, person.name).write('Hello');
        await inBubble(page, person.name).sendButton.click();
      }
    },
    expects: (who) => [byMember(asMember(who)), byMember(otherMember(who))],
  }),
  caseOf({
    name: 'one bubble, while the other shows what the phone sent',
    url: notificationsUrl,
    play: (who) => ({ ...two(who), serverAfter: 1500, phoneAfter: 1400 }),
    async act(page, who) {
      await inBubble(page, otherMember(who).name).write('Hello');
      await inBubble(page, otherMember(who).name).sendButton.click();
    },
    expects: (who) => byMember(otherMember(who)),
  }),
  caseOf({
    name: 'a bubble beside another thread on the full page',
    url: threadUrl,
    play: (who) => ({ ...two(who), bubbles: [otherMember(who).member] }),
    async act(page, who) {
      await onPage(page).write('A draft that stays');
      await inBubble(page, otherMember(who).name).write('Hello');
      await inBubble(page, otherMember(who).name).sendButton.click();
    },
    expects: (who) => byMember(otherMember(who)),
  }),
  caseOf({
    name: 'a bubble in the frame of a legacy page',
    url: jobsUrl,
    play: () => ({ history: 25 }),
    async act(page) {
      const frame = page.frameLocator('[data-testid="interop-iframe"]');
      const bubble = handOn(page, frame.locator('.msg-overlay-conversation-bubble'));
      await bubble.write('Hello');
      await bubble.sendButton.click();
    },
    expects: (who) => byMember(asMember(who)),
  }),
  caseOf({
    name: 'a bubble closed over its draft',
    url: feedUrl,
    play: (who) => ({ ...two(who), ...inShadow }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await page
        .getByRole('button', { name: `Close your conversation with Robin Vale and ${who.name}` })
        .click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a bubble minimised over its draft',
    url: notificationsUrl,
    play: two,
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await page
        .getByRole('button', { name: `Minimize your conversation with Robin Vale and ${who.name}` })
        .click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a group’s bubble',
    url: feedUrl,
    play: (who) => ({ ...inShadow, bubbles: [who.member], people: [asMember(who), otherMember(who)] }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello, both of you');
      await inBubble(page, who.name).sendButton.click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a refused message in one bubble, a message from the phone in the other',
    url: feedUrl,
    play: (who) => ({ ...two(who), ...inShadow, fails: true, phoneAfter: 2500 }),
    async act(page, who) {
      await inBubble(page, otherMember(who).name).write('Hello');
      await inBubble(page, otherMember(who).name).sendButton.click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'an invitation’s note, dismissed',
    url: profileUrl,
    play: () => ({ ...inShadow, known: false }),
    async act(page) {
      await page.locator('#interop-outlet').waitFor({ state: 'attached' });
      await page.getByRole('link', { name: /^Invite/ }).click();
      await page.getByRole('button', { name: 'Add a note' }).click();
      await page.locator('#custom-message').fill('Hello, we met in Oslo');
      await page.getByRole('button', { name: 'Dismiss' }).click();
    },
    expects: () => 'none',
  }),
];
