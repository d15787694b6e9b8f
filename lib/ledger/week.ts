import { type Day, type Weekday, weekOf } from '../habit/calendar';
import { goalOf } from '../habit/goal';
import { isOff } from '../habit/time-off';
import { troublesIn } from './misses';
import { viewsOf } from './outreach-view';
import { readingOf } from './reading';
import { isRow, type Misses, type Never, type Sighting } from './rows';
import type { Ledger } from './schema';
import { readTerms } from './terms';
import type { WeekView } from './view';
import { waitingIn } from './waiting';
import { outreachesWithin } from './within';

/** The week that holds `today`, with the sightings that wait at `now`. */
export async function readWeek(ledger: Ledger, today: Day, first: Weekday, now: number): Promise<WeekView> {
  const week = weekOf(today, first);
  const tx = readingOf(ledger);
  const [outreaches, sightings, { goals, timeOff }, setAside, nevers, misses] = await Promise.all([
    outreachesWithin(tx, week.start, week.end),
    tx.objectStore('sightings').index('state').getAll('waiting') as Promise<Sighting[]>,
    readTerms(tx),
    tx.objectStore('setAside').count(),
    tx.objectStore('nevers').getAll(),
    tx.objectStore('misses').getAll(),
  ]);
  return {
    week,
    goal: goalOf(week.end, goals),
    off: isOff(week, timeOff),
    count: new Set(outreaches.map(({ contact }) => contact)).size,
    outreaches: await viewsOf(tx, outreaches.sort(latestFirst)),
    waiting: waitingIn(sightings, nevers.filter(isRow<Never>), now),
    setAside,
    troubles: troublesIn(misses.filter(isRow<Misses>), now),
  };
}

function latestFirst(one: { readonly at: number }, other: { readonly at: number }): number {
  return other.at - one.at;
}
