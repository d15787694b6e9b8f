import { type Mark, markOf } from '../fate';
import { type AnyTransaction, type MergedStore, mergedStores, storeIn } from '../schema';

/** The mark of every row of the merged stores, tombstones too, by its id. */
export type Marks = { readonly [Store in MergedStore]: ReadonlyMap<string, Mark> };

/**
 * Every row of one store that has an id, batch after batch, so that a million of them never lie in memory together. Only
 * an outbox entry without one, set aside, has none.
 */
export async function* batchesOf<Store extends MergedStore | 'applied' | 'setAside'>(
  tx: AnyTransaction,
  store: Store,
  batch = 5_000,
) {
  const rows = storeIn(tx, store);
  let last: string | undefined = '';
  while (last !== undefined) {
    const found = await rows.getAll(IDBKeyRange.lowerBound(last, true), batch);
    if (found.length > 0) yield found;
    last = found.length < batch ? undefined : found.at(-1)?.id;
  }
}

/** The marks of all that is here; nothing is where there is no transaction. */
export async function readMarks(tx: AnyTransaction | undefined): Promise<Marks> {
  const all = await Promise.all(
    mergedStores.map(async (store) => [store, tx ? await marksIn(tx, store) : new Map()]),
  );
  return Object.fromEntries(all) as Marks;
}

async function marksIn(tx: AnyTransaction, store: MergedStore) {
  const marks = new Map<string, Mark>();
  for await (const rows of batchesOf(tx, store)) for (const row of rows) marks.set(row.id, markOf(row));
  return marks;
}

/** Whether nobody is in a record of these marks, and nobody was reached out to. */
export function isEmptyRecord({ contacts, outreaches }: Marks): boolean {
  return [contacts, outreaches].every((marks) => [...marks.values()].every(({ isLive }) => !isLive));
}
