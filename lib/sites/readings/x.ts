import type { Reading } from '../reading';
import { firstAround } from '../site';
import { conversation, hosts, isOwn, list, recipients, row } from '../x';

/** A sign of theirs: the side in XChat; what was before it has messages alone, one's own on the other side. */
const theirs = '.justify-start, [data-testid=messageEntry]';

/** Direct messages on X: ids are random and times are words, so order alone tells (seen 2026-10). */
export const xReading: Reading = {
  site: 'x',
  hosts,
  keys: 'x:',
  shadows: '[data-testid="xchatEmbedRoute"]',
  open: list,
  person: (open) => recipients(firstAround(open, conversation) ?? open).people[0],
  newest: { kind: 'order', row, isMine: isOwn, isTheirs: (one) => !isOwn(one) && one.matches(theirs) },
};
