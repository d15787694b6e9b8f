import type { HabitChange, Stamp } from '../../outbox';
import { cleanName } from '../../people/names';
import { randomId, type Writer } from '../writer';
import { CommandRefused } from './command-refused';
import { contactCalled } from './contacts';
import { addOutreach } from './log';
import { namedRow } from './named-row';

type Command<Kind extends HabitChange['kind']> = Stamp & Extract<HabitChange, { kind: Kind }>;

/** Puts a pleasure interview on its list. */
export async function planInterview(writer: Writer, command: Command<'interview'>): Promise<void> {
  const name = cleanName(command.name);
  if (name === '') throw new CommandRefused('name: is empty');
  await writer.put('interviews', { id: randomId(), name, subject: command.subject.toWellFormed().trim() });
}

/** A pleasure interview took place, once; with a channel it is an outreach, too. */
export async function endInterview(writer: Writer, command: Command<'interview-done'>): Promise<void> {
  const { on, at, channel } = command;
  if (on > command.day) throw new CommandRefused('on: lies in the future');
  const interview = await namedRow(writer.tx, 'interviews', command.interview, 'interview');
  if (!interview || interview.doneOn) return;
  await writer.put('interviews', { ...interview, doneOn: on });
  if (!channel) return;
  const contact = await contactCalled(writer, interview.name, command);
  await addOutreach(writer, command, { contact, day: on, at, channel });
}

/** Takes a pleasure interview off its list. */
export async function removeInterview(writer: Writer, command: Command<'remove-interview'>): Promise<void> {
  const interview = await namedRow(writer.tx, 'interviews', command.interview, 'interview');
  if (interview) await writer.remove('interviews', interview.id);
}
