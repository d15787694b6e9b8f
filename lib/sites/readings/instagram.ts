import { conversation, hosts, isOwn, list, recipients, row } from '../instagram';
import type { Reading } from '../reading';
import { firstAround } from '../site';

/** Instagram direct messages: no row tells a time, so order alone tells (seen 2026-10 and 2025). */
export const instagramReading: Reading = {
  site: 'instagram',
  hosts,
  keys: 'instagram:',
  open: list,
  person: (open) => {
    const around = firstAround(open, conversation);
    return around && recipients(around).people[0];
  },
  newest: {
    kind: 'order',
    row,
    isMine: isOwnIn,
    isTheirs: (one, open) => !isOwnIn(one, open),
  },
};

/** Theirs is what names them on its buttons or has their picture: each a sign of its own. */
function isOwnIn(row: Element, open: Element): boolean {
  return isOwn(row, firstAround(open, conversation) ?? open);
}
