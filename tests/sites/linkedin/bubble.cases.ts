import type { SiteCase } from '../case';
import { caseOf } from './case-of';
import { handOn, inBubble, onPage } from './hand';
import { inShadow, twoBubbles } from './overlays';
import { asMember, byMember, feedUrl, jobsUrl, notificationsUrl, otherMember, threadUrl } from './people';

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
  ...['alone', 'around'].map((bubbleTitle) =>
    caseOf({
      name: `a bubble whose title stands ${bubbleTitle} in a header without a class`,
      url: notificationsUrl,
      play: (who) => ({ bubbles: [who.member], history: 25, bubbleTitle }),
      async act(page, who) {
        await inBubble(page, who.name).write('Hello');
        await inBubble(page, who.name).sendButton.click();
      },
      expects: (who) => byMember(asMember(who)),
    }),
  ),
  caseOf({
    name: 'a bubble in the shadow root, by Enter',
    url: feedUrl,
    play: (who) => ({ ...twoBubbles(who), ...inShadow, sendMode: 'enter' }),
    async act(page, who) {
      await inBubble(page, who.name).write('Hello');
      await page.keyboard.press('Enter');
    },
    expects: (who) => byMember(asMember(who)),
  }),
  caseOf({
    name: 'two bubbles, one after the other',
    url: feedUrl,
    play: (who) => ({ ...twoBubbles(who), ...inShadow, serverAfter: 1200 }),
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
    play: (who) => ({ ...twoBubbles(who), serverAfter: 1500, phoneAfter: 1400 }),
    async act(page, who) {
      await inBubble(page, otherMember(who).name).write('Hello');
      await inBubble(page, otherMember(who).name).sendButton.click();
    },
    expects: (who) => byMember(otherMember(who)),
  }),
  caseOf({
    name: 'a bubble beside another thread on the full page',
    url: threadUrl,
    play: (who) => ({ ...twoBubbles(who), bubbles: [otherMember(who).member] }),
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
];
