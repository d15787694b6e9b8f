import { addDays, type Day, type Week } from './calendar';

/** Contacts per week, unless the person says otherwise. */
export const defaultGoal = 2;

/** More than so many a week are seldom kept up. */
const mostAtEase = 5;

/** A goal and the first day from which it holds. */
export interface DatedGoal {
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

/** The goal from the week after `week` on, where it differs. */
export function nextGoal({ end }: Week, goals: readonly DatedGoal[]): number | undefined {
  const next = goalOf(addDays(end, 7), goals);
  return next === goalOf(end, goals) ? undefined : next;
}

/** Whether a goal is so high that a friend would ask "are you sure?". */
export function asksWhetherSure(contacts: number): boolean {
  return contacts > mostAtEase;
}
