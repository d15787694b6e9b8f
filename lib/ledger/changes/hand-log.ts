import type { Change, Stamp } from '../../outbox';
import { cleanName } from '../../people/names';
import { cleanKeys } from '../../people/recipients';
import type { Writer } from '../writer';
import { CommandRefused } from './command-refused';
import { contactCalled, contactFor } from './contacts';
import { addOutreach } from './log';

type HandLogCommand = Stamp & Extract<Change, { kind: 'hand-log' }>;

/** A hand log: an outreach to the contact of these keys, or else of that name, who is added when new. */
export async function logByHand(writer: Writer, command: HandLogCommand): Promise<void> {
  if (command.on > command.day) throw new CommandRefused('on: lies in the future');
  const name = cleanName(command.name);
  if (name === '') throw new CommandRefused('name: is empty');
  const contact = await contactOf(writer, name, command);
  await addOutreach(writer, command, { contact, day: command.on, at: command.at, channel: command.channel });
}

async function contactOf(writer: Writer, name: string, command: HandLogCommand): Promise<string> {
  const keys = cleanKeys(command.keys ?? []);
  return keys.length > 0 ? contactFor(writer, { name, keys }, command) : contactCalled(writer, name, command);
}
