import type { SiteCase } from '../case';
import { caseOf } from './case-of';
import { inBubble } from './hand';
import { inShadow, twoBubbles } from './overlays';
import { asMember, feedUrl, notificationsUrl, otherMember } from './people';

/** What happens in the overlay without a message to one person. */
export const idleBubbleCases: SiteCase[] = [
  caseOf({
    name: 'a bubble closed over its draft',
    url: feedUrl,
    play: (who) => ({ ...twoBubbles(who), ...inShadow }),
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
    play: twoBubbles,
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
    play: (who) => ({ ...twoBubbles(who), ...inShadow, fails: true, phoneAfter: 2500 }),
    async act(page, who) {
      await inBubble(page, otherMember(who).name).write('Hello');
      await inBubble(page, otherMember(who).name).sendButton.click();
    },
    expects: () => 'none',
  }),
];
