import { isRow, type Outreach } from '../rows';
import type { Writer } from '../writer';
import { putBack } from './before';
import { allowAgain } from './nevers';
import { removeOutreach } from './removal';

/**
 * *Undo*: takes back what one command wrote. A log and a *Never* are found by the rows that name the command,
 * not by what was before: they can be taken back after any time and whatever was added to the outreach since,
 * and a log's sighting waits again even where another of its sends has been called back.
 */
export async function undoCommand(writer: Writer, command: string): Promise<void> {
  await allowAgain(writer, command);
  await undoLog(writer, command);
  await putBack(writer, command);
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
