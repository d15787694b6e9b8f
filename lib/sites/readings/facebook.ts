import { conversation, hosts, isFrom, isOwn, log, recipients, row } from '../facebook';
import type { Reading } from '../reading';
import { firstAround } from '../site';

const around = (open: Element) => firstAround(open, conversation) ?? open;

const partner = (open: Element) => recipients(around(open)).people[0];

/** Facebook messages: times are words in the account's language, so order alone tells (seen 2026-08). */
export const facebookReading: Reading = {
  site: 'facebook',
  hosts,
  keys: 'facebook:',
  open: log,
  person: partner,
  newest: {
    kind: 'order',
    row,
    isMine: (one, open) => isOwn(one, around(open)),
    // Its label names them, and it has not the gutter of mine, whose label may name whom it answers.
    isTheirs: (one, open) => isFrom(one, partner(open)?.name || '?') && !isOwn(one, around(open)),
  },
};
