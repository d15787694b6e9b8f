import type { RecordFile } from '../../backup/record-file';
import { type Fate, fateOf, markOf } from '../fate';
import { isRow, type Outreach } from '../rows';
import { type AnyTransaction, type MergedStore, mergedStores, storeIn } from '../schema';
import type { Marks } from './marks';

type MergedRow = RecordFile['rows'][MergedStore][number];

/** By store and id, what becomes of the rows of a backup that were changed or removed here since. */
export type WayBack = { readonly [Store in MergedStore]?: ReadonlyMap<string, Fate> };

/** The way back to a backup, over what a merge of its rows would leave as it is here. */
export async function wayBack(
  tx: AnyTransaction,
  here: Marks,
  rows: RecordFile['rows'],
  isEmpty: boolean,
): Promise<WayBack> {
  const answered = await answeredSince(tx, here, rows);
  const fates = mergedStores.map(async (store) => {
    // How a site was then says nothing about how it is now.
    if (store === 'misses') return [store, new Map()];
    const all: readonly MergedRow[] = rows[store];
    const ways = all
      .filter(({ id }) => store !== 'sightings' || !answered.has(id))
      .map((row) => [row, fateOf(markOf(row), here[store].get(row.id), isEmpty, true)] as const)
      .filter(([, fate]) => fate === 'revived' || fate === 'reverted');
    const fateHere = async (row: MergedRow, fate: Fate) =>
      fate === 'reverted' && (await isAsItWas(tx, store, row)) ? 'same' : fate;
    const found = await Promise.all(ways.map(async ([row, fate]) => [row.id, await fateHere(row, fate)]));
    return [store, new Map(found as [string, Fate][])];
  });
  return Object.fromEntries(await Promise.all(fates)) as WayBack;
}

/** The sightings of outreaches that were added since and stay: who asked for them again would log them twice. */
async function answeredSince(
  tx: AnyTransaction,
  { outreaches }: Marks,
  rows: RecordFile['rows'],
): Promise<ReadonlySet<string>> {
  const known = new Set(rows.outreaches.map(({ id }) => id));
  const added = [...outreaches].filter(([id, { isLive }]) => isLive && !known.has(id)).map(([id]) => id);
  const there = storeIn(tx, 'outreaches');
  const found = await Promise.all(added.map((id) => there.get(id)));
  return new Set(found.filter(isRow<Outreach>).flatMap(({ sighting }) => sighting ?? []));
}

/** Whether the row here holds what this one does, whoever wrote it and when. */
async function isAsItWas(tx: AnyTransaction, store: MergedStore, row: MergedRow): Promise<boolean> {
  const here = await storeIn(tx, store).get(row.id);
  return here !== undefined && textOf(here) === textOf(row);
}

/** What a row holds, field by field in one order. */
function textOf({ device: _, revision: __, ...facts }: MergedRow): string {
  const ordered = (_name: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return JSON.stringify(facts, ordered);
}
