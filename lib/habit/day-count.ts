import { type Day, daysBetween } from './calendar';

/** How many contacts were reached out to on a day, told so that the days of any week can be added up. */
export interface DayCount {
  readonly day: Day;
  /**
   * At `n`, those of them who were reached out to on none of the `n` days before, for 0 to 6: so many does the day add
   * to a week that began `n` days earlier. The first are all of the day.
   */
  readonly firsts: readonly number[];
}

/** A week's days before the last, and none. */
const daysBefore = [0, 1, 2, 3, 4, 5, 6] as const;

/** What one contact adds to the count of each of these days, which are in order and each there once. */
export function countsOf(days: readonly Day[]): DayCount[] {
  return days.map((day, index) => {
    const last = days[index - 1];
    const since = last === undefined ? Number.POSITIVE_INFINITY : daysBetween(last, day);
    return { day, firsts: daysBefore.map((before) => (since > before ? 1 : 0)) };
  });
}
