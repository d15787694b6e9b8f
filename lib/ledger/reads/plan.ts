import { type Day, weekOf } from '../../habit/calendar';
import { goalOf, nextGoal } from '../../habit/goal';
import type { Ledger } from '../schema';
import { type Reading, readingOf } from './reading';
import { readTerms } from './terms';

/** What the person has planned: how many people a week, and when not. */
export interface PlanView {
  /** The goal of this week. */
  readonly goal: number;
  /** The goal from next week on, where it differs. */
  readonly nextGoal?: number;
  /** The time off that is not over yet, earliest first. */
  readonly timeOff: readonly TimeOffView[];
}

/** Time off, both days within. */
export interface TimeOffView {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
}

/** The plan as it stands on `today`, when weeks begin on `first`. */
export async function readPlan(
  ledger: Ledger,
  { today, first }: Pick<Reading, 'today' | 'first'>,
): Promise<PlanView> {
  const { goals, timeOff } = await readTerms(readingOf(ledger));
  const week = weekOf(today, first);
  const next = nextGoal(week, goals);
  return {
    goal: goalOf(week.end, goals),
    ...(next !== undefined && { nextGoal: next }),
    timeOff: timeOff.filter(({ to }) => to >= today).sort((one, other) => (one.from < other.from ? -1 : 1)),
  };
}
