import type { Awaited, AwaitedKeys } from '../../awaited';
import { addDays, type Day, localDay } from '../../habit/calendar';
import { isNever, readNevers } from '../changes/nevers';
import { isRow, type Outreach } from '../rows';
import type { Ledger } from '../schema';
import { isAnswered, isOpen } from '../touches';
import { readingOf } from './reading';

/** A reply is awaited for so many days. */
const patience = 60;

/** The outreach that a reply is for, of one contact's, newest first: nobody who has answered a later one is awaited. */
export function awaitedOf(outreaches: readonly Outreach[]): Outreach | undefined {
  const settled = outreaches.findIndex((outreach) => isAnswered(outreach) || outreach.replyDoubted);
  const since = settled < 0 ? outreaches : outreaches.slice(0, settled);
  return since.find(isOpen);
}

/** Whose replies are awaited at `now`: those with an open outreach of the last 60 days, unless *Never* was said. */
export async function readAwaited(ledger: Ledger, now: number): Promise<AwaitedKeys> {
  const tx = readingOf(ledger);
  const since = IDBKeyRange.lowerBound([addDays(localDay(new Date(now)), -patience)]);
  const recent = (await tx.objectStore('outreaches').index('time').getAll(since)) as Outreach[];
  const nevers = await readNevers(tx);
  const open = [...byContact(recent.reverse()).values()].flatMap((all) => awaitedOf(all) ?? []);
  const contacts = await Promise.all(open.map(({ contact }) => tx.objectStore('contacts').get(contact)));
  const awaited: Record<string, Awaited> = {};
  for (const [index, outreach] of open.entries()) {
    const contact = contacts[index];
    if (!isRow(contact) || isNever(nevers, contact)) continue;
    const theirs = { at: madeAt(outreach), channel: outreach.channel };
    for (const key of contact.keys) if (theirs.at > (awaited[key]?.at ?? 0)) awaited[key] = theirs;
  }
  return awaited;
}

function byContact(outreaches: readonly Outreach[]): Map<string, Outreach[]> {
  const groups = new Map<string, Outreach[]>();
  for (const outreach of outreaches) {
    const there = groups.get(outreach.contact);
    if (there) there.push(outreach);
    else groups.set(outreach.contact, [outreach]);
  }
  return groups;
}

/** When an outreach was made; of one whose day was given by hand, the end of that day. */
function madeAt({ day, at }: Outreach): number {
  return localDay(new Date(at)) === day ? at : endOf(day);
}

function endOf(day: Day): number {
  return new Date(`${addDays(day, 1)}T00:00:00`).getTime();
}
