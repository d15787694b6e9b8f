import type { Someone } from '../case';
import { otherMember } from './people';

/** Two people one has written to, both with their bubble open; a long thread shows no profile card. */
export const twoBubbles = (who: Someone) => ({
  others: [otherMember(who)],
  bubbles: [who.member, otherMember(who).member],
  history: 25,
});

/** The overlay in the shadow root, whose host comes late. */
export const inShadow = { overlay: 'shadow', outletAfter: 900 };
