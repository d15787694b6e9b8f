import type { Day } from './calendar';
import type { WeekFacts } from './weeks';

/** What the offer depends on besides the weeks. */
interface GoalSoFar {
  /** The goal from next week on. */
  readonly goal: number;
  readonly committedOn: Day;
}

/**
 * The smaller goal to offer after two thin weeks in a row: what the better of them held, and at least one.
 * Weeks off are passed over; weeks under another goal, and the begun week of the commitment, say nothing
 * about this one.
 */
export function smallerGoal(
  finished: readonly WeekFacts[],
  { goal, committedOn }: GoalSoFar,
): number | undefined {
  const atIt = finished.filter(({ week, off }) => !off && week.start >= committedOn);
  const thin = atIt.slice(-2).filter((week) => week.contacts < goal && week.goal === goal);
  if (thin.length < 2 || goal <= 1) return undefined;
  return Math.max(1, ...thin.map(({ contacts }) => contacts));
}
