import { addDays } from '../../habit/calendar';
import type { HabitChange, Stamp } from '../../outbox';
import { randomId, type Writer } from '../writer';
import { namedRow } from './named-row';

/** Takes time off. Spans may overlap: a day is off when any holds it. */
export async function takeTimeOff(
  writer: Writer,
  { from, to }: Extract<HabitChange, { kind: 'time-off' }>,
): Promise<void> {
  await writer.put('timeOff', { id: randomId(), from, to });
}

/** Ends time off. The days before today that it held stay off; one that is still to come, or long over, goes. */
export async function endTimeOff(
  writer: Writer,
  command: Stamp & Extract<HabitChange, { kind: 'end-time-off' }>,
): Promise<void> {
  const span = await namedRow(writer.tx, 'timeOff', command.timeOff, 'timeOff');
  if (!span) return;
  const isRunning = span.from < command.day && command.day <= span.to;
  if (isRunning) await writer.put('timeOff', { ...span, to: addDays(command.day, -1) });
  else await writer.remove('timeOff', span.id);
}
