import type { Outreach, Tally, Totals, Touch } from './rows';
import { sharesOf, tallied } from './tallies';
import { totalsOf } from './totals';
import { type ContactFacts, touchOf } from './touches';

/** What of an outreach touches and tallies are made of. */
export type OutreachFacts = Pick<Outreach, 'contact' | 'day' | 'at' | 'outcomes'>;

/** What the ledger derives from outreaches. */
interface Derived {
  readonly touches: readonly Touch[];
  readonly totals: readonly Totals[];
  readonly tallies: readonly Tally[];
}

/** What the ledger makes of these contacts, and of all outreaches to them; of one moment, by their ids. */
export function derivedFrom(
  contacts: readonly ContactFacts[],
  outreaches: readonly OutreachFacts[],
): Derived {
  const byContact = new Map<string, OutreachFacts[]>(contacts.map(({ id }) => [id, []]));
  for (const outreach of outreaches) byContact.get(outreach.contact)?.push(outreach);
  for (const all of byContact.values()) all.sort(oldestFirst);
  const touches = contacts.map((contact) => touchOf(contact, byContact.get(contact.id) ?? []));
  const tallies = tallied([...byContact.values()].flatMap(sharesOf));
  return { touches, totals: [totalsOf(touches)], tallies: [...tallies.values()] };
}

/** As the index lists them. */
export function oldestFirst(one: Moment, other: Moment): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.at - other.at;
}

type Moment = Pick<Outreach, 'day' | 'at'>;
