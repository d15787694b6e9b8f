import type { Reading } from '../reading';
import { firstAround } from '../site';
import { conversation, hosts, isOwn, list, recipients, row } from '../x';

/** Direct messages on X: ids are random and times are words, so order alone tells (seen 2026-10). */
export const xReading: Reading = {
  site: 'x',
  hosts,
  keys: 'x:',
  shadows: '[data-testid="xchatEmbedRoute"]',
  open: list,
  person: (open) => {
    const around = firstAround(open, conversation);
    return around && recipients(around).people[0];
  },
  newest: { kind: 'order', row, isMine: isOwn, isTheirs: (one) => !isOwn(one) },
};
