import type { Day } from '../../lib/habit/calendar';
import type { DayCount } from '../../lib/habit/day-count';
import { derivedFrom } from '../../lib/ledger/derived';

/** The days of outreaches in whatever order, counted as the ledger counts them. */
export function counted(
  outreaches: readonly { readonly contact: string; readonly day: Day }[],
): readonly DayCount[] {
  const facts = outreaches.map(({ contact, day }) => ({ contact, day, at: 0 }));
  const ids = [...new Set(facts.map(({ contact }) => contact))];
  return derivedFrom(
    ids.map((id) => ({ id, name: id, keys: [] })),
    facts,
  ).tallies;
}
