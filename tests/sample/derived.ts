import type { Contact, Outreach, Tally, Totals, Touch } from '../../lib/ledger/rows';
import { tallyOf } from '../../lib/ledger/tallies';
import { totalsOf } from '../../lib/ledger/totals';
import { touchOf } from '../../lib/ledger/touches';

/** What the ledger derives from outreaches. */
interface Derived {
  readonly touches: readonly Touch[];
  readonly totals: readonly Totals[];
  readonly tallies: readonly Tally[];
}

/** What the ledger makes of these outreaches, oldest first. */
export function derivedFrom(contacts: readonly Contact[], outreaches: readonly Outreach[]): Derived {
  const byContact = gathered(outreaches, ({ contact }) => contact);
  const byDay = gathered(outreaches, ({ day }) => day);
  const touches = contacts.map(({ id }) => touchOf(id, byContact.get(id) ?? []));
  return {
    touches,
    totals: [totalsOf(touches)],
    tallies: [...byDay].map(([day, all]) => tallyOf(day, all)),
  };
}

function gathered(
  outreaches: readonly Outreach[],
  by: (outreach: Outreach) => string,
): Map<string, Outreach[]> {
  const all = new Map<string, Outreach[]>();
  for (const outreach of outreaches) {
    const key = by(outreach);
    const there = all.get(key);
    if (there) there.push(outreach);
    else all.set(key, [outreach]);
  }
  return all;
}
