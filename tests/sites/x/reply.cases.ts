import type { Someone } from '../case';
import { replyCases as casesOf } from '../messenger-replies';
import { account, other, xchat } from './people';

const group = (who: Someone) => ({
  chat: { people: [account(who), other(who)], title: `Weekend crew ${who.number}`, id: `g${who.number}` },
});

/** What people read on X. */
export const replyCases = casesOf(xchat, {
  key: ({ number }) => `x:janedoe${number}`,
  group,
  other: (who) => ({ chat: { people: [other(who)] } }),
  locales: ['es'],
});
