import type { PeopleChange } from '../../outbox';
import { type Recipient, sharesKey } from '../../people/recipients';
import { batchesOf } from '../reads/marks';
import { type Contact, type Interview, isRow, type Outreach, type Sighting } from '../rows';
import type { LedgerTransaction } from '../schema';
import { outreachesTo } from '../touches';
import type { Writer } from '../writer';
import { knownContact } from './contacts';
import { namedRow } from './named-row';
import { readNevers } from './nevers';
import { redirect } from './references';
import { forgetIn, tracesOf } from './traces';

/**
 * Everything about a contact goes for good; only ids stay, so that other devices let go of them as well. A *Never*
 * goes, too: it holds a name and keys, "everything" is what was promised, and the next send asks just once.
 */
export async function eraseContact(
  writer: Writer,
  command: Extract<PeopleChange, { kind: 'erase' }>,
): Promise<void> {
  const contact = await namedRow(writer.tx, 'contacts', command.contact, 'contact');
  if (!contact) return;
  const outreaches = await outreachesTo(writer.tx, contact.id);
  for (const { id } of outreaches) await writer.remove('outreaches', id);
  for (const never of await readNevers(writer.tx))
    if (await isThem(writer.tx, never, contact)) await writer.remove('nevers', never.id);
  await eraseFromSightings(writer, contact, outreaches);
  await eraseInterviews(writer, contact);
  await redirect(writer, contact);
  await writer.remove('contacts', contact.id);
  await forgetIn(writer.tx, tracesOf(contact, outreaches));
}

/** A sighting of others, too, goes on without them. */
async function eraseFromSightings(
  writer: Writer,
  contact: Contact,
  logged: readonly Outreach[],
): Promise<void> {
  const own = new Set(logged.flatMap(({ sighting }) => sighting ?? []));
  for await (const sightings of batchesOf(writer.tx, 'sightings'))
    for (const sighting of sightings)
      if (isRow(sighting)) await eraseFrom(writer, sighting, contact, own.has(sighting.id));
}

async function eraseFrom(
  writer: Writer,
  sighting: Sighting,
  contact: Contact,
  isOwn: boolean,
): Promise<void> {
  const recipients: Recipient[] = [];
  for (const one of sighting.recipients) {
    // A key that the person has taken away since still names them where the same name was logged.
    const isLogged = isOwn && one.name === contact.name;
    if (!isLogged && !(await isThem(writer.tx, one, contact))) recipients.push(one);
  }
  if (recipients.length === sighting.recipients.length) return;
  if (recipients.length === 0) await writer.remove('sightings', sighting.id);
  else await writer.put('sightings', without(contact, sighting, recipients));
}

/** By a key; or by the name alone, as a send to somebody from the list is theirs whom no site knew until then. */
async function isThem(tx: LedgerTransaction, one: Recipient, contact: Contact): Promise<boolean> {
  if (sharesKey(one, contact)) return true;
  return one.name === contact.name && (await knownContact(tx, one))?.id === contact.id;
}

function without({ keys }: Contact, { leftOut = [], ...facts }: Sighting, recipients: Recipient[]): Sighting {
  const others = leftOut.filter((key) => !keys.includes(key));
  return { ...facts, recipients, ...(others.length > 0 && { leftOut: others }) };
}

/** An interview knows people by name alone. */
async function eraseInterviews(writer: Writer, { name }: Contact): Promise<void> {
  const interviews = (await writer.tx.objectStore('interviews').getAll()).filter(isRow<Interview>);
  for (const interview of interviews)
    if (interview.name === name) await writer.remove('interviews', interview.id);
}
