import type { Change } from '../outbox';
import type { Person } from '../sites/site';
import { isPersonal, isSameMailbox, mailboxesIn } from './addresses';
import { cleanName } from './names';

/** A recipient with a clean name, which may be empty, and at least one key. */
export interface Recipient {
  readonly name: string;
  readonly keys: readonly string[];
}

type SightingChange = Extract<Change, { kind: 'sighting' }>;

const emailPrefix = 'email:';

/**
 * A mail to more people is a mailing and no outreach to each of them. Its first ones are asked about all the same, so
 * that nothing noticed is dropped in silence; no more, as each is held against all others.
 */
const most = 500;

/** The people a noticed send went to: each once, without oneself, machines and mailing lists. */
export function recipientsOf(sighting: SightingChange): Recipient[] {
  const listed = sighting.addressLists.flatMap(mailboxesIn).map(({ name, address }) => ({
    name,
    keys: [emailPrefix + address],
  }));
  const own = sighting.own.flatMap(mailboxesIn).map(({ address }) => address);
  const everyone = [...sighting.people, ...listed]
    .map((person) => clean(person, sighting.site))
    .filter((person) => person.keys.length > 0 && !isNobody(person, own));
  return everyone.slice(0, most).reduce<Recipient[]>(withoutDoubles, []);
}

/** What to show for a recipient or contact: the name, else the address, else the rest of the first key. */
export function shownName({ name, keys }: Recipient): string {
  return name || (keys[0] ?? '').replace(/^[a-z-]+:(in\/|t\/)?/, '') || '?';
}

/** The well-formed of these keys, each once. */
export function cleanKeys(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => key.slice(0, 300).toWellFormed()))].filter((key) =>
    /^[a-z-]+:./.test(key),
  );
}

function clean(person: Person, site: string): Recipient {
  const keys = cleanKeys(person.keys);
  const addresses = keys
    .filter((key) => key.startsWith(emailPrefix))
    .map((key) => key.slice(emailPrefix.length));
  const name = cleanName(person.name);
  // Chips of unknown people show the address where a name would stand.
  const isAddress = addresses.some((address) => address === name.toLowerCase());
  const byName = name && keys.length === 0 ? [`${site}:name/${name.toLowerCase()}`] : [];
  return { name: isAddress ? '' : name, keys: [...keys, ...byName] };
}

function isNobody({ keys }: Recipient, own: readonly string[]): boolean {
  const addresses = keys
    .filter((key) => key.startsWith(emailPrefix))
    .map((key) => key.slice(emailPrefix.length));
  return addresses.some(
    (address) => !isPersonal(address) || own.some((mine) => isSameMailbox(mine, address)),
  );
}

function withoutDoubles(known: Recipient[], next: Recipient): Recipient[] {
  const double = known.find((one) => sharesKey(one, next));
  if (!double) return [...known, next];
  return known.map((one) => (one === double ? { ...one, name: one.name || next.name } : one));
}

/** Whether two people are known to be one: they share a key. */
export function sharesKey(
  one: { readonly keys: readonly string[] },
  other: { readonly keys: readonly string[] },
): boolean {
  return one.keys.some((key) => other.keys.includes(key));
}
