import { conversation, hosts, isNamedTheirs, isOwn, list, recipients, row } from '../instagram';
import type { Reading } from '../reading';
import { firstAround } from '../site';

const around = (open: Element) => firstAround(open, conversation) ?? open;

/** Instagram direct messages: no row tells a time, so order alone tells (seen 2026-10). */
export const instagramReading: Reading = {
  site: 'instagram',
  hosts,
  keys: 'instagram:',
  open: list,
  person: (open) => recipients(around(open)).people[0],
  newest: {
    kind: 'order',
    row,
    isMine: (one, open) => isOwn(one, around(open)),
    // A picture or a link is no sign of theirs: I may have shared it.
    isTheirs: (one, open) => isNamedTheirs(one, around(open)),
  },
};
