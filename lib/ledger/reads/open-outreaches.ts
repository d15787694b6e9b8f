import { addDays, type Day } from '../../habit/calendar';
import type { Outreach } from '../rows';
import type { ReadTransaction } from '../schema';
import { newestTo, noticedOn, outreachesTo } from '../touches';
import { newestFirst, viewsOf } from './outreach-view';
import type { OutreachView } from './view';

/** After so many days nobody is asked any more what became of an outreach. */
const memory = 60;

/** So many are shown at once. */
const most = 5;

/**
 * Outreaches before the week that begins on `start` of which nothing is known yet, newest first, unless the same
 * contact was reached out to again since; and, before them, those to which a reply was noticed today, so that it
 * can be taken back. Reads no more than it shows, however many there are.
 */
export async function readOpen(tx: ReadTransaction, start: Day, today: Day): Promise<OutreachView[]> {
  const since = addDays(today, -memory);
  const [noticed, open] = await Promise.all([
    readNoticed(tx, since, start, today),
    readNewest(tx, since, start),
  ]);
  return viewsOf(tx, [...noticed.sort(newestFirst), ...open.sort(newestFirst)].slice(0, most));
}

/** Those of some days to which a reply was noticed today. */
async function readNoticed(tx: ReadTransaction, since: Day, before: Day, today: Day): Promise<Outreach[]> {
  const contacts = await tx.objectStore('touches').index('noticed').getAllKeys(today);
  const outreaches = await Promise.all(contacts.map((contact) => outreachesTo(tx, contact)));
  return outreaches.flat().filter((one) => since <= one.day && one.day < before && noticedOn(one) === today);
}

/** The newest of some days of which nothing is known yet. */
async function readNewest(tx: ReadTransaction, since: Day, before: Day): Promise<Outreach[]> {
  const contacts = await newestOpen(tx, since, before);
  const newest = await Promise.all(contacts.map((contact) => newestTo(tx, contact)));
  return newest.flatMap((outreach) => outreach ?? []);
}

/**
 * The contacts of whose newest outreach nothing is known yet, where it was on one of these days: the last of them, in
 * steps that look four times as far back. A cursor that goes back would be led to each of them by itself, which takes
 * 6 ms a time among a million.
 */
async function newestOpen(tx: ReadTransaction, since: Day, before: Day, days = 2): Promise<string[]> {
  const from = addDays(before, -days);
  const within = IDBKeyRange.bound([from < since ? since : from], [before]);
  const contacts = await tx.objectStore('touches').index('open').getAllKeys(within);
  if (contacts.length < most && from > since) return newestOpen(tx, since, before, days * 4);
  return contacts.slice(-most);
}
