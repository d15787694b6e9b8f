import type { WeekTerms } from '../../habit/weeks';
import { type Goal, isRow, type TimeOff } from '../rows';
import type { ReadTransaction } from '../schema';

/** What weeks are judged by, with the rows of the time off. */
interface Terms extends WeekTerms {
  readonly timeOff: readonly TimeOff[];
}

/** The goals and the time off by which weeks are judged. */
export async function readTerms(tx: ReadTransaction): Promise<Terms> {
  const [goals, timeOff] = await Promise.all([
    tx.objectStore('goals').getAll(),
    tx.objectStore('timeOff').getAll(),
  ]);
  return { goals: goals.filter(isRow<Goal>), timeOff: timeOff.filter(isRow<TimeOff>) };
}
