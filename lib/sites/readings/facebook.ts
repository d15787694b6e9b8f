import { conversation, hosts, isFrom, isOwn, log, recipients, row } from '../facebook';
import type { Reading } from '../reading';
import { firstAround, type Person } from '../site';

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
    isMine: (one, open) => isOwn(one, firstAround(open, conversation) ?? open),
    // Their label names them; mine has the empty gutter.
    isTheirs: (one, open) => {
      const name = partner(open)?.name;
      return Boolean(name && isFrom(one, name)) && !isOwn(one, firstAround(open, conversation) ?? open);
    },
  },
};

function partner(open: Element): Person | undefined {
  const around = firstAround(open, conversation);
  return around && recipients(around).people[0];
}
