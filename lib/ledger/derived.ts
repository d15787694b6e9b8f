import type { Outreach, Tally, Totals, Touch } from './rows';
import { tallyOf } from './tallies';
import { totalsOf } from './totals';
import { touchOf } from './touches';

/** What of an outreach touches and tallies are made of. */
export type OutreachFacts = Pick<Outreach, 'contact' | 'day' | 'at' | 'outcomes'>;

/** What the ledger derives from outreaches. */
interface Derived {
  readonly touches: readonly Touch[];
  readonly totals: readonly Totals[];
  readonly tallies: readonly Tally[];
}

/** What the ledger makes of the contacts with these ids, and of all outreaches to them. */
export function derivedFrom(contacts: Iterable<string>, outreaches: readonly OutreachFacts[]): Derived {
  const byContact = gathered(outreaches, ({ contact }) => contact);
  const byDay = gathered(outreaches, ({ day }) => day);
  const touches = [...contacts].map((id) => touchOf(id, (byContact.get(id) ?? []).sort(earliestFirst)));
  return {
    touches,
    totals: [totalsOf(touches)],
    tallies: [...byDay].map(([day, all]) => tallyOf(day, all)),
  };
}

/** As the index lists them. */
function earliestFirst(one: OutreachFacts, other: OutreachFacts): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.at - other.at;
}

function gathered(
  outreaches: readonly OutreachFacts[],
  by: (outreach: OutreachFacts) => string,
): Map<string, OutreachFacts[]> {
  const all = new Map<string, OutreachFacts[]>();
  for (const outreach of outreaches) {
    const key = by(outreach);
    const there = all.get(key);
    if (there) there.push(outreach);
    else all.set(key, [outreach]);
  }
  return all;
}
