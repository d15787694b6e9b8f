import { type Day, daysBetween, type Week } from './calendar';
import type { DayCount } from './day-count';
import { type DatedGoal, goalOf } from './goal';
import { type DaysOff, isOff } from './time-off';

/** What a week comes to. */
export interface WeekFacts {
  readonly week: Week;
  /** Contacts reached out to, each counted once. */
  readonly contacts: number;
  /** The goal that held then. */
  readonly goal: number;
  /** Most of its days were time off. */
  readonly off: boolean;
}

/** What else a week depends on. */
export interface WeekTerms {
  readonly goals: readonly DatedGoal[];
  readonly timeOff: readonly DaysOff[];
}

/** What each of `weeks`, oldest first, comes to, from days in whatever order, each there once; other days are passed over. */
export function weekFacts(
  days: Iterable<DayCount>,
  weeks: readonly Week[],
  { goals, timeOff }: WeekTerms,
): WeekFacts[] {
  const counts = weeks.map((): DayCount[] => []);
  for (const count of days) counts[placeOf(count.day, weeks)]?.push(count);
  return weeks.map((week, index) => ({
    week,
    contacts: contactsIn(week, counts[index] ?? []),
    goal: goalOf(week.end, goals),
    off: isOff(week, timeOff),
  }));
}

/** Which of these weeks, oldest first, holds `day`; -1 where none does. Found by halves. */
function placeOf(day: Day, weeks: readonly Week[]): number {
  let [from, to] = [0, weeks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((weeks[middle]?.end ?? '') < day) from = middle + 1;
    else to = middle;
  }
  const found = weeks[from];
  return found && found.start <= day ? from : -1;
}

/** How many contacts were reached out to in a week of these days: each counts on the first of theirs. */
export function contactsIn({ start }: Week, days: readonly DayCount[]): number {
  return days.reduce((sum, { day, firsts }) => sum + (firsts[daysBetween(start, day)] ?? 0), 0);
}

/**
 * How many of these weeks came to their goal, of how many that asked for it: not those off, and the one that still
 * runs only once it has. A side note, for nothing breaks when one does not.
 */
export function weeksOnGoal(weeks: readonly WeekFacts[], today: Day): { met: number; asked: number } {
  const on = weeks.filter(({ off }) => !off);
  const met = on.filter(({ contacts, goal }) => contacts >= goal).length;
  const open = on.filter(({ week, contacts, goal }) => week.end >= today && contacts < goal).length;
  return { met, asked: on.length - open };
}
