import { addDays, type Day, type Weekday, weekOf } from '../../habit/calendar';
import { goalOf } from '../../habit/goal';
import type { Stamp } from '../../outbox';
import { type Goal, isRow } from '../rows';
import { randomId, type Writer } from '../writer';

/**
 * Sets the goal: the first one and a higher one hold from this week on, a lower one from the next. What was
 * set for later gives way.
 */
export async function setGoal(
  writer: Writer,
  contacts: number,
  { day }: Stamp,
  first: Weekday,
): Promise<void> {
  const goals = (await writer.tx.objectStore('goals').getAll()).filter(isRow<Goal>);
  const { start, end } = weekOf(day, first);
  const current = goalOf(end, goals);
  const from = goals.length > 0 && contacts < current ? addDays(start, 7) : start;
  // A goal from another day of this very week is of the time when weeks began on that day.
  const isReplaced = (goal: Goal) => goal.from > (contacts === current ? end : from);
  for (const { id } of goals.filter(isReplaced)) await writer.remove('goals', id);
  if (contacts !== current || goals.length === 0) await putGoal(writer, goals, contacts, from);
}

async function putGoal(writer: Writer, goals: readonly Goal[], contacts: number, from: Day): Promise<void> {
  const id = goals.find((goal) => goal.from === from)?.id ?? randomId();
  await writer.put('goals', { id, contacts, from });
}
