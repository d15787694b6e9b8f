import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf, pressEnter } from '../messenger';
import { chatWith, group, whatsapp } from './people';

/** A message to a chat that is not with another person. */
const none = (name: string, play: (who: Someone) => object): SiteCase =>
  caseOf(whatsapp, { name, play, act: (page: Page) => pressEnter(whatsapp, page), expects: () => 'none' });

const channel = (who: Someone) => ({
  people: [],
  title: `News of Jane ${who.number}`,
  subtitle: '12 followers',
  jid: `12036341${who.number}@newsletter`,
});

const list = (who: Someone) => ({
  people: [{ name: who.name }, { name: `Max Roe ${who.number}` }],
  title: `Everybody ${who.number}`,
  jid: `1700000${who.number}@broadcast`,
});

/** Messages to groups, to channels, to lists and to oneself. */
export const severalCases: SiteCase[] = [
  none('a group', (who) => ({ chat: group(who) })),
  none('a group, in German', (who) => ({ locale: 'de', chat: group(who) })),
  none('a group that nobody has written to', (who) => ({ history: 0, chat: group(who) })),
  none('a group, its address in the ids', (who) => ({ build: 'jid', chat: group(who) })),
  none('a channel of one’s own', (who) => ({ build: 'jid', chat: channel(who) })),
  none('a broadcast list', (who) => ({ build: 'jid', chat: list(who) })),
  none('a note to oneself', (who) => ({
    me: `Ana Me ${who.number}`,
    chat: {
      ...chatWith(who),
      people: [],
      title: `Ana Me ${who.number} (You)`,
      subtitle: 'Message yourself',
    },
  })),
];
