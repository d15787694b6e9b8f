import { type Before, isRow, type Outreach } from '../rows';
import type { MergedStore } from '../schema';
import type { Writer } from '../writer';
import { isHeld } from './removal';

/**
 * Puts back what one command wrote, except what has changed since; of an outreach that has, the
 * outcome goes that the command told of.
 */
export async function putBack(writer: Writer, command: string): Promise<void> {
  const { before = [] } = (await writer.tx.objectStore('applied').get(command)) ?? {};
  for (const one of before.toSorted((one, other) => turnOf(one) - turnOf(other)))
    await putRowBack(writer, one, command);
}

/** Contacts come first, for outreaches to be with; and last, when it shows whether anything holds one that was added. */
function turnOf({ store, row }: Before): number {
  if (store !== 'contacts') return 1;
  return row ? 0 : 2;
}

async function putRowBack(writer: Writer, { store, id, row, wrote }: Before, command: string): Promise<void> {
  const now = await writer.tx.objectStore(store as 'outreaches').get(id);
  if (store === 'outreaches' && isRow(now) && now.outcomes?.some((event) => event.command === command))
    return writer.put('outreaches', withoutOutcome(now, command));
  if (now?.revision !== wrote) return;
  if (row && (await hasContact(writer, store, row))) return writer.put(store as MergedStore, row as never);
  if (!row && (store !== 'contacts' || !(await isHeld(writer, id))))
    await writer.remove(store as MergedStore, id);
}

/** Whether the contact of an outreach is still there: they may have left since by another *Undo*. */
async function hasContact(writer: Writer, store: string, row: unknown): Promise<boolean> {
  if (store !== 'outreaches') return true;
  return isRow(await writer.tx.objectStore('contacts').get((row as Outreach).contact));
}

/** A reply that was noticed and taken back is not noticed again: the page still shows it. */
function withoutOutcome({ outcomes = [], ...facts }: Outreach, command: string): Outreach {
  const left = outcomes.filter((event) => event.command !== command);
  const wasNoticed = outcomes.some((event) => event.command === command && event.noticed);
  return {
    ...facts,
    ...(left.length > 0 && { outcomes: left }),
    ...(wasNoticed && { replyDoubted: true }),
  };
}
