import { isRow, type Outreach, type Tombstone } from '../rows';
import type { Ledger, ReadTransaction } from '../schema';
import type { HistoryFilter, HistoryPart, HistoryPlace } from './history-view';
import { viewsOf } from './outreach-view';
import { readingOf } from './reading';

/** So many are looked at in one part: a filter that lets nothing through would take seconds for all. */
const most = 1_000;

/**
 * At most `size` outreaches that the filter lets through, newest first, beginning after the place given.
 * Reads no further than it has to, however long the history is; a part may hold fewer, even none, though
 * more come after.
 */
export async function readHistory(
  ledger: Ledger,
  filter: HistoryFilter,
  after: HistoryPlace | undefined,
  size: number,
): Promise<HistoryPart> {
  const tx = readingOf(ledger);
  const found: Outreach[] = [];
  let looked: Outreach | undefined;
  let count = 0;
  for (let cursor = await begin(tx, filter, after); cursor; cursor = await cursor.continue()) {
    const row = cursor.value as Outreach;
    if (looked && (found.length === size || count === most))
      return { outreaches: await viewsOf(tx, found), next: placeOf(looked) };
    if (passes(row, filter)) found.push(row);
    looked = row;
    count += 1;
  }
  return { outreaches: await viewsOf(tx, found) };
}

/** What the key of the index that serves a filter begins with, before day and moment. */
function served({ contact, channel }: HistoryFilter) {
  if (contact !== undefined) return { index: 'contactTime', head: [contact] } as const;
  if (channel !== undefined) return { index: 'channelTime', head: [channel] } as const;
  return { index: 'time', head: [] } as const;
}

/** A cursor on the first row after the place. */
async function begin(tx: ReadTransaction, filter: HistoryFilter, after: HistoryPlace | undefined) {
  const { index, head } = served(filter);
  const place = after && [...head, after.day, after.at];
  // An array sorts after every number and text: the end of a day, or of all days.
  const end = place ?? [...head, ...(filter.to ? [filter.to, []] : [[]])];
  const range = IDBKeyRange.bound([...head, filter.from ?? ''], end);
  const cursor = await tx.objectStore('outreaches').index(index).openCursor(range, 'prev');
  if (!cursor || !after || !isAtMoment(cursor.value, after) || cursor.primaryKey < after.id) return cursor;
  // Of one moment there can be thousands, as after an import: the store itself finds the one among them.
  const there =
    cursor.primaryKey === after.id ? cursor : await cursor.continuePrimaryKey(cursor.key, after.id);
  return there?.primaryKey === after.id ? there.continue() : there;
}

function isAtMoment(row: Outreach | Tombstone, { day, at }: HistoryPlace): boolean {
  return isRow(row) && row.day === day && row.at === at;
}

function placeOf({ day, at, id }: Outreach): HistoryPlace {
  return { day, at, id };
}

function passes({ channel, outcomes }: Outreach, filter: HistoryFilter): boolean {
  if (filter.channel && filter.channel !== channel) return false;
  return !filter.outcome || filter.outcome === (outcomes?.at(-1)?.outcome ?? 'open');
}
