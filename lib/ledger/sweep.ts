import { isForgotten } from './changes/misses';
import { patience } from './reads/waiting';
import { isRow, type Misses, type Sighting } from './rows';
import type { Ledger } from './schema';
import { writerOn } from './writer';

/** An outbox entry is gone long before its id is forgotten (30 days, in milliseconds). */
const remembered = 30 * 24 * 60 * 60 * 1000;

/** Of no use after the week of the send. What was logged stays, for *Undo* lets it wait again. */
const passing = ['waiting', 'refused', 'withdrawn'] as const;

/** Lets go of sightings that nobody logged, of misses that count no more, and of ids of commands applied long ago. */
export async function sweep(ledger: Ledger, now: number): Promise<void> {
  const tx = ledger.transaction([...ledger.objectStoreNames], 'readwrite');
  const writer = writerOn(tx, now);
  const byState = tx.objectStore('sightings').index('state');
  const sightings = (await Promise.all(passing.map((state) => byState.getAll(state)))).flat() as Sighting[];
  for (const { id, at } of sightings) if (at <= now - patience) await writer.remove('sightings', id);
  const misses = (await tx.objectStore('misses').getAll()).filter(isRow<Misses>);
  for (const one of misses) if (isForgotten(one, now)) await writer.remove('misses', one.id);
  for (const id of await tx
    .objectStore('applied')
    .index('at')
    .getAllKeys(IDBKeyRange.upperBound(now - remembered)))
    await tx.objectStore('applied').delete(id);
  await writer.close();
  await tx.done;
}
