import type { Week } from '../../habit/calendar';
import type { Stamp } from '../../outbox';
import type { Recipient } from '../../people/recipients';
import { type Contact, isRow } from '../rows';
import { type AnyTransaction, storeIn } from '../schema';
import { randomId, type Writer } from '../writer';

/** The contact that has one of these keys, if any. */
async function contactWithKey(tx: AnyTransaction, keys: readonly string[]): Promise<Contact | undefined> {
  const byKey = storeIn(tx, 'contacts').index('key');
  const found = await Promise.all(keys.map((key) => byKey.get(key)));
  return found.find(isRow);
}

/** The contact with exactly this name, if any; of several the one no site knows yet, which is the one from the list. */
export async function contactNamed(tx: AnyTransaction, name: string): Promise<Contact | undefined> {
  const rows = (await storeIn(tx, 'contacts').index('name').getAll(name)) as Contact[];
  return rows.find((row) => row.keys.length === 0) ?? rows[0];
}

/** The contact that a recipient is: by key; else the person of that name whom no site knew until now, as from the list. */
export async function knownContact(tx: AnyTransaction, recipient: Recipient): Promise<Contact | undefined> {
  const [byKey, namesake] = await Promise.all([
    contactWithKey(tx, recipient.keys),
    recipient.name ? contactNamed(tx, recipient.name) : undefined,
  ]);
  return byKey ?? (namesake?.keys.length === 0 ? namesake : undefined);
}

/** Whether a recipient is somebody who was reached out to in that week. */
export async function isReached(
  tx: AnyTransaction,
  recipient: Recipient,
  { start, end }: Week,
): Promise<boolean> {
  const contact = await knownContact(tx, recipient);
  if (!contact) return false;
  const days = IDBKeyRange.bound([contact.id, start], [contact.id, end, []]);
  return (await storeIn(tx, 'outreaches').index('contactTime').count(days)) > 0;
}

/** The id of the contact that a recipient is, who is added when new. Learns the keys and the name that are new. */
export async function contactFor(writer: Writer, recipient: Recipient, by: Stamp): Promise<string> {
  const known = await knownContact(writer.tx, recipient);
  if (!known) return addContact(writer, recipient, by);
  const keys = [...new Set([...known.keys, ...recipient.keys])];
  const name = known.name || recipient.name;
  if (keys.length > known.keys.length || name !== known.name)
    await writer.put('contacts', { ...known, keys, name });
  return known.id;
}

/** The id of the contact of this name, who is added when new. */
export async function contactCalled(writer: Writer, name: string, by: Stamp): Promise<string> {
  const known = await contactNamed(writer.tx, name);
  return known?.id ?? addContact(writer, { name, keys: [] }, by);
}

type NewContact = Recipient & Pick<Contact, 'groups' | 'referredBy'>;

/** Adds a contact, by this command, and returns the id. */
export async function addContact(
  writer: Writer,
  { name, keys, ...more }: NewContact,
  by: Stamp,
): Promise<string> {
  const id = randomId();
  await writer.put('contacts', { id, name, keys, ...more, addedBy: by.id, addedOn: by.day });
  return id;
}
