import { type Day, type Weekday, weekOf } from '../habit/calendar';
import { goalOf } from '../habit/goal';
import { type Recipient, shownName } from '../people/recipients';
import { type Goal, isRow, type Outreach, type Sighting } from './rows';
import type { Ledger } from './schema';
import type { AskedView, OutreachView, SightingView, WeekView } from './view';

/** A sighting nobody decides on leaves after this time, in milliseconds (7 days). */
export const patience = 7 * 24 * 60 * 60 * 1000;

/** The week that holds `today`, with the sightings that wait at `now`. */
export async function readWeek(ledger: Ledger, today: Day, first: Weekday, now: number): Promise<WeekView> {
  const week = weekOf(today, first);
  const tx = ledger.transaction(['outreaches', 'contacts', 'sightings', 'goals', 'setAside']);
  const [outreaches, sightings, goals, setAside] = await Promise.all([
    tx.objectStore('outreaches').index('day').getAll(IDBKeyRange.bound(week.start, week.end)) as Promise<
      Outreach[]
    >,
    tx.objectStore('sightings').index('state').getAll('waiting') as Promise<Sighting[]>,
    tx.objectStore('goals').getAll(),
    tx.objectStore('setAside').count(),
  ]);
  const contacts = new Set(outreaches.map((outreach) => outreach.contact));
  const names = new Map<string, string>();
  for (const id of contacts) {
    const contact = await tx.objectStore('contacts').get(id);
    if (isRow(contact)) names.set(id, shownName(contact));
  }
  return {
    week,
    goal: goalOf(week.end, goals.filter(isRow<Goal>)),
    count: contacts.size,
    outreaches: outreaches.map((row) => outreachView(row, names)).sort(newestFirst),
    waiting: sightings
      .filter(({ at }) => at > now - patience)
      .map(sightingView)
      .sort(newestFirst),
    setAside,
    troubles: [],
  };
}

function outreachView(
  { id, contact, channel, day, at, log, loggedAt }: Outreach,
  names: Map<string, string>,
): OutreachView {
  return { id, person: names.get(contact) ?? '?', channel, day, at, log, loggedAt, trusted: false };
}

function sightingView({ id, recipients, site, at }: Sighting): SightingView {
  return { id, people: recipients.map(asked), site, at };
}

function asked(recipient: Recipient): AskedView {
  return { id: recipient.keys[0] ?? '', name: shownName(recipient) };
}

function newestFirst(one: { readonly at: number }, other: { readonly at: number }): number {
  return other.at - one.at;
}
