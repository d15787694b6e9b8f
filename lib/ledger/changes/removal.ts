import { type Contact, isRow, type Outreach } from '../rows';
import { allTo } from '../touches';
import type { Writer } from '../writer';

/** Removes an outreach, and its contact when the same command had added it and nothing else holds it. */
export async function removeOutreach(writer: Writer, outreach: Outreach): Promise<void> {
  await writer.remove('outreaches', outreach.id);
  await letGo(writer, outreach);
}

/** An outreach is no longer with its contact, who leaves when the same log had added them and nothing else holds them. */
export async function letGo(writer: Writer, { contact: id, log }: Outreach): Promise<void> {
  const contact = await writer.tx.objectStore('contacts').get(id);
  if (isRow(contact) && contact.addedBy === log && !isCaredFor(contact) && !(await isHeld(writer, id)))
    await writer.remove('contacts', id);
}

/** Whether there is an outreach to this contact, or somebody to whom they pointed. */
export async function isHeld({ tx }: Writer, contact: string): Promise<boolean> {
  return (
    (await tx.objectStore('outreaches').index('contactTime').count(allTo(contact))) > 0 ||
    (await tx.objectStore('contacts').index('referredBy').count(contact)) > 0
  );
}

/** Whether the person has put more into a contact than the log that added them did. */
function isCaredFor({ groups, notes, met, cadence, mark, stretch, restUntil, referredBy }: Contact): boolean {
  return [groups, notes, met, cadence, mark, stretch, restUntil, referredBy].some(
    (value) => value !== undefined,
  );
}
