import type { PeopleChange, Stamp } from '../../outbox';
import { cleanName } from '../../people/names';
import type { Writer } from '../writer';
import { CommandRefused } from './command-refused';
import { cleanChanges, cleanGroups, contactOf, united } from './contact-facts';
import { addContact, contactNamed } from './contacts';
import { namedRow } from './named-row';

type Command<Kind extends PeopleChange['kind']> = Stamp & Extract<PeopleChange, { kind: Kind }>;

/** Adds people by name, each once; those who are there already join the group. */
export async function addContacts(writer: Writer, command: Command<'add-contacts'>): Promise<void> {
  const groups = cleanGroups([command.group ?? '']);
  for (const name of new Set(command.names.map(cleanName).filter(Boolean))) {
    const known = await contactNamed(writer.tx, name);
    const joined = united(known?.groups, groups);
    if (!known) await addContact(writer, { name, keys: [], ...(groups.length > 0 && { groups }) }, command);
    else if (joined.length > (known.groups?.length ?? 0))
      await writer.put('contacts', { ...known, groups: joined, addedBy: command.id });
  }
}

/** Changes what is known of a contact. */
export async function editContact(writer: Writer, command: Command<'edit-contact'>): Promise<void> {
  const contact = await namedRow(writer.tx, 'contacts', command.contact, 'contact');
  if (!contact) return;
  const changed = contactOf({ ...contact, ...cleanChanges(command.changes), addedBy: command.id });
  if (!changed.name && changed.keys.length === 0)
    throw new CommandRefused('name: is empty, and there is no key');
  await writer.put('contacts', changed);
}

/** Two look the same and are not: each remembers the other. */
export async function keepApart(writer: Writer, command: Command<'not-same'>): Promise<void> {
  const one = await namedRow(writer.tx, 'contacts', command.one, 'one');
  const other = await namedRow(writer.tx, 'contacts', command.other, 'other');
  if (!one || !other || one.id === other.id) return;
  const addedBy = command.id;
  await writer.put('contacts', { ...one, addedBy, notSame: united(one.notSame, [other.id]) });
  await writer.put('contacts', { ...other, addedBy, notSame: united(other.notSame, [one.id]) });
}
