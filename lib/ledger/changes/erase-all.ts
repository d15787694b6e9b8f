import { mergedStores } from '../schema';
import { ignoreRejection, type Writer } from '../writer';

/** What is no row, or made of rows. */
const others = ['touches', 'tallies', 'totals', 'applied', 'setAside'] as const;

/**
 * Everything goes for good: of each row only its id stays, so that other devices let go of it as well. All have one
 * revision and nobody waits for each: so a million of them take a minute and not an hour.
 */
export async function eraseAll({ tx, next }: Writer): Promise<void> {
  const made = await next();
  for (const store of mergedStores) {
    const rows = tx.objectStore(store);
    for (const id of await rows.getAllKeys()) ignoreRejection(rows.put({ id, deleted: true, ...made }));
  }
  await Promise.all(others.map((store) => tx.objectStore(store).clear()));
}
