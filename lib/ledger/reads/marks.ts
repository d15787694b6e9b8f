import { type Mark, markOf } from '../fate';
import { type AnyTransaction, type MergedStore, mergedStores, storeIn } from '../schema';

/** So many rows are read at once, so that a million of them never lie in memory together. */
const batch = 5000;

/** The mark of every row of the merged stores, tombstones too, by its id. */
export type Marks = { readonly [Store in MergedStore]: ReadonlyMap<string, Mark> };

/** Every row of one store, batch after batch. */
export async function* batchesOf<Store extends MergedStore>(tx: AnyTransaction, store: Store) {
  const rows = storeIn(tx, store);
  for (let found = await rows.getAll(null, batch); found.length > 0; ) {
    yield found;
    const range = IDBKeyRange.lowerBound(found.at(-1)?.id ?? '', true);
    found = found.length < batch ? [] : await rows.getAll(range, batch);
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
