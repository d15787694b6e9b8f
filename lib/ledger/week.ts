import { type Day, type Weekday, weekOf } from '../habit/calendar';
import { goalOf } from '../habit/goal';
import { shownName } from '../people/recipients';
import { troublesIn } from './misses';
import { type Goal, isRow, type Misses, type Never, type Outreach, type Sighting } from './rows';
import type { Ledger } from './schema';
import type { OutreachView, WeekView } from './view';
import { waitingIn } from './waiting';

/** The week that holds `today`, with the sightings that wait at `now`. */
export async function readWeek(ledger: Ledger, today: Day, first: Weekday, now: number): Promise<WeekView> {
  const week = weekOf(today, first);
  const tx = ledger.transaction([
    'outreaches',
    'contacts',
    'sightings',
    'goals',
    'setAside',
    'nevers',
    'misses',
  ]);
  const [outreaches, sightings, goals, setAside, nevers, misses] = await Promise.all([
    tx.objectStore('outreaches').index('day').getAll(IDBKeyRange.bound(week.start, week.end)) as Promise<
      Outreach[]
    >,
    tx.objectStore('sightings').index('state').getAll('waiting') as Promise<Sighting[]>,
    tx.objectStore('goals').getAll(),
    tx.objectStore('setAside').count(),
    tx.objectStore('nevers').getAll(),
    tx.objectStore('misses').getAll(),
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
    off: false,
    count: contacts.size,
    outreaches: outreaches.map((row) => outreachView(row, names)).sort(newestFirst),
    waiting: waitingIn(sightings, nevers.filter(isRow<Never>), now),
    setAside,
    troubles: troublesIn(misses.filter(isRow<Misses>), now),
  };
}

function outreachView(
  { id, contact, channel, day, at, log, loggedAt, trusted }: Outreach,
  names: Map<string, string>,
): OutreachView {
  return {
    id,
    person: names.get(contact) ?? '?',
    contact,
    channel,
    day,
    at,
    log,
    loggedAt,
    trusted: trusted === true,
  };
}

function newestFirst(one: { readonly at: number }, other: { readonly at: number }): number {
  return other.at - one.at;
}
