import type { Someone } from '../case';
import { replyCases as casesOf } from '../messenger-replies';
import { account, instagram, other } from './people';

const group = (who: Someone) => ({
  chat: { people: [account(who), other(who)], title: `Weekend crew ${who.number}` },
});

/** What people read on Instagram. */
export const replyCases = casesOf(instagram, {
  key: ({ vanity }) => `instagram:${vanity}`,
  group,
  other: (who) => ({ chat: { people: [other(who)] } }),
  locales: ['es', 'ko'],
});
