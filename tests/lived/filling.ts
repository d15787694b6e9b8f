import { type Day, localDay } from '../../lib/habit/calendar';
import { derivedFrom, type OutreachFacts } from '../../lib/ledger/derived';
import type { Contact } from '../../lib/ledger/rows';
import { type LifePart, type MadeLife, outreachesIn, partOf } from './made-life';

/** So many outreaches, with what belongs to them, are put in one transaction. */
const batch = 10_000;

/** Puts rows into their stores, in one transaction. Only the last put is heard: one that fails ends the transaction. */
export async function putRows(
  ledger: IDBDatabase,
  stores: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const tx = ledger.transaction(Object.keys(stores), 'readwrite', { durability: 'relaxed' });
  for (const [store, rows] of Object.entries(stores)) for (const row of rows) tx.objectStore(store).put(row);
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
}

/** A part of a life at a time, while the one before it is being put. */
export function* partsOf(life: MadeLife, today: Day): Generator<LifePart> {
  const all = outreachesIn(life);
  for (let from = 0; from < all; from += batch) yield partOf(life, today, from, Math.min(from + batch, all));
}

/** Fills an empty ledger with a life, and with what follows from it. */
export async function fill(ledger: IDBDatabase, life: MadeLife): Promise<void> {
  const facts: OutreachFacts[] = [];
  const contacts: Contact[] = [];
  let [before, putting] = [Promise.resolve(), Promise.resolve()];
  for (const part of partsOf(life, localDay(new Date()))) {
    for (const { contact, day, at, outcomes } of part.outreaches)
      facts.push({ contact, day, at, ...(outcomes && { outcomes }) });
    contacts.push(...part.contacts);
    // While one part is being written the next is handed over.
    await before;
    before = putting;
    putting = putRows(ledger, { ...part });
  }
  await Promise.all([before, putting]);
  await putRows(ledger, { ...derivedFrom(contacts, facts) });
}
