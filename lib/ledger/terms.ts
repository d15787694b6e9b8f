import type { WeekTerms } from '../habit/weeks';
import { type Goal, isRow, type TimeOff } from './rows';
import type { ReadTransaction } from './schema';

/** The goals and the time off by which weeks are judged. */
export async function readTerms(tx: ReadTransaction): Promise<WeekTerms> {
  const [goals, timeOff] = await Promise.all([
    tx.objectStore('goals').getAll(),
    tx.objectStore('timeOff').getAll(),
  ]);
  return { goals: goals.filter(isRow<Goal>), timeOff: timeOff.filter(isRow<TimeOff>) };
}
