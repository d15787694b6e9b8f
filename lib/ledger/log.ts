import type { Change, Stamp } from '../outbox';
import { cleanName } from '../people/names';
import { CommandRefused } from './check';
import { addContact, contactFor, contactNamed } from './contacts';
import { isRow, type Outreach } from './rows';
import { randomId, type Writer } from './writer';

type Made<Kind extends Change['kind']> = Stamp & Extract<Change, { kind: Kind }>;

/** *Log it*: an outreach to each recipient, on the day the message left. */
export async function logSighting(writer: Writer, command: Made<'log'>): Promise<void> {
  const sighting = await writer.tx.objectStore('sightings').get(command.sighting);
  if (!isRow(sighting)) throw new CommandRefused('sighting: is not known');
  if (sighting.state !== 'waiting') return;
  for (const recipient of sighting.recipients) {
    const contact = await contactFor(writer, recipient, command.id);
    const { day, at, site: channel } = sighting;
    await addOutreach(writer, command, { contact, day, at, channel, sighting: sighting.id });
  }
  await writer.put('sightings', { ...sighting, state: 'logged' });
}

/** A hand log: an outreach to the contact of that name, who is added when new. */
export async function logByHand(writer: Writer, command: Made<'hand-log'>): Promise<void> {
  if (command.on > command.day) throw new CommandRefused('on: lies in the future');
  const name = cleanName(command.name);
  if (name === '') throw new CommandRefused('name: is empty');
  const known = await contactNamed(writer.tx, name);
  const contact = known?.id ?? (await addContact(writer, { name, keys: [] }, command.id));
  await addOutreach(writer, command, { contact, day: command.on, at: command.at, channel: command.channel });
}

type What = Pick<Outreach, 'contact' | 'day' | 'at' | 'channel' | 'sighting'>;

function addOutreach(writer: Writer, { id: log, at: loggedAt }: Stamp, what: What): Promise<void> {
  return writer.put('outreaches', { ...what, id: randomId(), log, loggedAt });
}

/** *Undo*: removes what one command logged; its sighting waits again, and a contact it added leaves with it. */
export async function undoLog(writer: Writer, log: string): Promise<void> {
  const outreaches = (await writer.tx.objectStore('outreaches').index('log').getAll(log)) as Outreach[];
  for (const outreach of outreaches) await removeOutreach(writer, outreach);
  const sightings = new Set(outreaches.map((outreach) => outreach.sighting));
  for (const id of sightings) {
    const sighting = id === undefined ? undefined : await writer.tx.objectStore('sightings').get(id);
    if (isRow(sighting)) await writer.put('sightings', { ...sighting, state: 'waiting' });
  }
}

/** Removes an outreach, and its contact when the same command had added it and nothing else holds it. */
export async function removeOutreach(writer: Writer, outreach: Outreach): Promise<void> {
  await writer.remove('outreaches', outreach.id);
  const contact = await writer.tx.objectStore('contacts').get(outreach.contact);
  const others = await writer.tx.objectStore('outreaches').index('contact').count(outreach.contact);
  if (isRow(contact) && contact.addedBy === outreach.log && others === 0)
    await writer.remove('contacts', contact.id);
}
