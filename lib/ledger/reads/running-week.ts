import { type Day, type Weekday, weekOf } from '../../habit/calendar';
import { goalOf } from '../../habit/goal';
import { isDayOff, isOff } from '../../habit/time-off';
import { contactsIn } from '../../habit/weeks';
import { readNevers } from '../changes/nevers';
import type { Sighting } from '../rows';
import type { ReadTransaction } from '../schema';
import { talliesWithin } from '../tallies';
import { readTerms } from './terms';
import type { WeekView } from './view';
import { waitingIn } from './waiting';

/** How the running week stands. */
export interface RunningWeek extends Pick<WeekView, 'week' | 'goal' | 'count' | 'off' | 'waiting'> {
  /** Today is time off, whatever the week is. */
  readonly dayOff: boolean;
}

/** The week that holds `today`, with the sightings that wait at `now`. */
export async function runningWeekIn(
  tx: ReadTransaction,
  today: Day,
  first: Weekday,
  now: number,
): Promise<RunningWeek> {
  const week = weekOf(today, first);
  const [tallies, sightings, { goals, timeOff }, nevers] = await Promise.all([
    talliesWithin(tx, week.start, week.end),
    tx.objectStore('sightings').index('state').getAll('waiting') as Promise<Sighting[]>,
    readTerms(tx),
    readNevers(tx),
  ]);
  return {
    week,
    goal: goalOf(week.end, goals),
    count: contactsIn(week, tallies),
    off: isOff(week, timeOff),
    dayOff: isDayOff(today, timeOff),
    waiting: await waitingIn(tx, sightings, nevers, { now, first }),
  };
}
