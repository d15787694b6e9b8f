import { type Day, type Weekday, weekOf } from '../../habit/calendar';
import { troublesIn } from '../changes/misses';
import { isRow, type Misses } from '../rows';
import type { Ledger } from '../schema';
import { viewsOf } from './outreach-view';
import { readingOf } from './reading';
import { runningWeekIn } from './running-week';
import type { WeekView } from './view';
import { outreachesWithin } from './within';

/** The week that holds `today`, with the sightings that wait at `now`. */
export async function readWeek(ledger: Ledger, today: Day, first: Weekday, now: number): Promise<WeekView> {
  const tx = readingOf(ledger);
  const { start, end } = weekOf(today, first);
  const [{ dayOff: _, ...running }, setAside, misses, outreaches] = await Promise.all([
    runningWeekIn(tx, today, first, now),
    tx.objectStore('setAside').count(),
    tx.objectStore('misses').getAll(),
    outreachesWithin(tx, start, end),
  ]);
  return {
    ...running,
    outreaches: await viewsOf(tx, outreaches.sort(latestFirst)),
    setAside,
    troubles: troublesIn(misses.filter(isRow<Misses>), now),
  };
}

function latestFirst(one: { readonly at: number }, other: { readonly at: number }): number {
  return other.at - one.at;
}
