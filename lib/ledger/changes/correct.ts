import type { HabitChange, Stamp } from '../../outbox';
import { cleanName } from '../../people/names';
import { isRow, type Outreach } from '../rows';
import type { Writer } from '../writer';
import { CommandRefused } from './command-refused';
import { contactCalled } from './contacts';
import { namedRow } from './named-row';
import { letGo, removeOutreach } from './removal';

type Command<Kind extends HabitChange['kind']> = Stamp & Extract<HabitChange, { kind: Kind }>;

/** Corrects an outreach. A contact that leaves with it is one whom its log had added in error. */
export async function correct(writer: Writer, command: Command<'correct'>): Promise<void> {
  if (command.on && command.on > command.day) throw new CommandRefused('on: lies in the future');
  const outreach = await namedRow(writer.tx, 'outreaches', command.outreach, 'outreach');
  if (!outreach) return;
  const contact = await contactOf(writer, outreach, command);
  const { on: day = outreach.day, channel = outreach.channel } = command;
  await writer.put('outreaches', { ...outreach, day, channel, contact });
  if (contact !== outreach.contact) await letGo(writer, outreach);
}

async function contactOf(writer: Writer, outreach: Outreach, command: Command<'correct'>): Promise<string> {
  if (command.name === undefined) return outreach.contact;
  const name = cleanName(command.name);
  if (name === '') throw new CommandRefused('name: is empty');
  const contact = await writer.tx.objectStore('contacts').get(outreach.contact);
  if (isRow(contact) && contact.name === name) return contact.id;
  // As if the log had named them: they leave when it is undone.
  return contactCalled(writer, name, { ...command, id: outreach.log });
}

/** Removes an outreach. */
export async function remove(writer: Writer, command: Command<'remove'>): Promise<void> {
  const outreach = await namedRow(writer.tx, 'outreaches', command.outreach, 'outreach');
  if (outreach) await removeOutreach(writer, outreach);
}

/** Keeps why an outreach is worth remembering; with an empty line it no longer is. */
export async function remember(writer: Writer, command: Command<'moment'>): Promise<void> {
  const outreach = await namedRow(writer.tx, 'outreaches', command.outreach, 'outreach');
  if (!outreach) return;
  const { moment: _, ...facts } = outreach;
  const moment = command.line.toWellFormed().trim();
  await writer.put('outreaches', { ...facts, ...(moment && { moment }) });
}
