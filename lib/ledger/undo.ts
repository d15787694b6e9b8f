import { allowAgain } from './nevers';
import { isRow, type Outreach } from './rows';
import type { Writer } from './writer';

/** *Undo*: takes back what one command wrote, whether it logged somebody or said *Never*. */
export async function undoCommand(writer: Writer, command: string): Promise<void> {
  await allowAgain(writer, command);
  await undoLog(writer, command);
}

/** Removes what one command logged; its sighting waits again, and a contact it added leaves with it. */
async function undoLog(writer: Writer, log: string): Promise<void> {
  const outreaches = (await writer.tx.objectStore('outreaches').index('log').getAll(log)) as Outreach[];
  for (const outreach of outreaches) await removeOutreach(writer, outreach);
  const trusted = outreaches.some((outreach) => outreach.trusted);
  const sightings = new Set(outreaches.flatMap(({ sighting }) => sighting ?? []));
  for (const id of sightings) await letWait(writer, id, trusted);
}

async function letWait(writer: Writer, id: string, trusted: boolean): Promise<void> {
  const sighting = await writer.tx.objectStore('sightings').get(id);
  if (!isRow(sighting)) return;
  const { leftOut: _, ...facts } = sighting;
  await writer.put('sightings', { ...facts, state: 'waiting', ...(trusted && { doubted: true }) });
}

/** Removes an outreach, and its contact when the same command had added it and nothing else holds it. */
export async function removeOutreach(writer: Writer, outreach: Outreach): Promise<void> {
  await writer.remove('outreaches', outreach.id);
  const contact = await writer.tx.objectStore('contacts').get(outreach.contact);
  const others = await writer.tx.objectStore('outreaches').index('contact').count(outreach.contact);
  if (isRow(contact) && contact.addedBy === outreach.log && others === 0)
    await writer.remove('contacts', contact.id);
}
