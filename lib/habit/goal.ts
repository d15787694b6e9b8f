import type { Day } from './calendar';

/** Contacts per week, unless the person says otherwise. */
export const defaultGoal = 2;

/** A goal and the first day from which it holds. */
interface DatedGoal {
  readonly contacts: number;
  readonly from: Day;
}

/** The goal of the week that ends on `end`, the newest set by then: past weeks keep the goal they had. */
export function goalOf(end: Day, goals: readonly DatedGoal[]): number {
  const held = goals.filter((goal) => goal.from <= end);
  const newest = held.reduce<DatedGoal | undefined>(
    (best, goal) => (best && best.from > goal.from ? best : goal),
    undefined,
  );
  return newest?.contacts ?? defaultGoal;
}
