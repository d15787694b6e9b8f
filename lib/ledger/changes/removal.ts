import { isRow, type Outreach } from '../rows';
import { allTo } from '../touches';
import type { Writer } from '../writer';

/** Removes an outreach, and its contact when they are here by the same command and nothing else holds them. */
export async function removeOutreach(writer: Writer, outreach: Outreach): Promise<void> {
  await writer.remove('outreaches', outreach.id);
  await letGo(writer, outreach);
}

/** An outreach is no longer with its contact, who leaves when they are here by the same log and nothing else holds them. */
export async function letGo(writer: Writer, { contact: id, log }: Outreach): Promise<void> {
  const contact = await writer.tx.objectStore('contacts').get(id);
  if (isRow(contact) && contact.addedBy === log && !(await isHeld(writer, id)))
    await writer.remove('contacts', id);
}

/** Whether there is an outreach to this contact, or somebody to whom they pointed. */
export async function isHeld({ tx }: Writer, contact: string): Promise<boolean> {
  return (
    (await tx.objectStore('outreaches').index('contactTime').count(allTo(contact))) > 0 ||
    (await tx.objectStore('contacts').index('referredBy').count(contact)) > 0
  );
}
