import { type Day, daysOf, type Week } from './calendar';
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

/** What each of `weeks` comes to, from outreaches in whatever order; those of other days are passed over. */
export function weekFacts(
  outreaches: Iterable<{ readonly contact: string; readonly day: Day }>,
  weeks: readonly Week[],
  { goals, timeOff }: WeekTerms,
): WeekFacts[] {
  const reached = weeks.map(() => new Set<string>());
  const weekOfDay = new Map(weeks.flatMap((week, index) => daysOf(week).map((day) => [day, index] as const)));
  for (const { contact, day } of outreaches) reached[weekOfDay.get(day) ?? -1]?.add(contact);
  return weeks.map((week, index) => ({
    week,
    contacts: reached[index]?.size ?? 0,
    goal: goalOf(week.end, goals),
    off: isOff(week, timeOff),
  }));
}

/** Whether a week came to its goal. */
function isMet({ contacts, goal }: { readonly contacts: number; readonly goal: number }): boolean {
  return contacts >= goal;
}

/** How many of these weeks came to their goal: a side note, for nothing breaks when one does not. */
export function weeksOnGoal(weeks: readonly WeekFacts[]): number {
  return weeks.filter(isMet).length;
}
