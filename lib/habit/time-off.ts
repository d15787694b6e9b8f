import { type Day, daysOf, type Week } from './calendar';

/** Days on which the person is not at it; both within. */
export interface DaysOff {
  readonly from: Day;
  readonly to: Day;
}

/** A week is off when so many of its days are. */
const mostDays = 4;

/** Whether `day` is time off. */
export function isDayOff(day: Day, timeOff: readonly DaysOff[]): boolean {
  return timeOff.some(({ from, to }) => from <= day && day <= to);
}

/** Whether most of a week's days are time off: such a week leaves the score as it is and is no miss. */
export function isOff(week: Week, timeOff: readonly DaysOff[]): boolean {
  // Few weeks are touched at all, and the days of the others need not be made.
  const touching = timeOff.filter(({ from, to }) => from <= week.end && week.start <= to);
  return touching.length > 0 && daysOf(week).filter((day) => isDayOff(day, touching)).length >= mostDays;
}
