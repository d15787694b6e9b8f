import { derivedFrom, type OutreachFacts } from './derived';
import { putAll } from './put-all';
import { batchesOf } from './reads/marks';
import { type Contact, isRow } from './rows';
import type { LedgerTransaction } from './schema';
import type { ContactFacts } from './touches';

/**
 * Makes touches, tallies and totals anew.
 * @returns the ids of outreaches to nobody who is there, which count for nothing.
 */
export async function deriveAnew(tx: LedgerTransaction): Promise<string[]> {
  const contacts = new Map<string, ContactFacts>();
  for await (const rows of batchesOf(tx, 'contacts'))
    for (const row of rows) if (isRow(row)) contacts.set(row.id, withoutNotes(row));
  const outreaches: OutreachFacts[] = [];
  const toNobody: string[] = [];
  for await (const rows of batchesOf(tx, 'outreaches'))
    for (const row of rows) {
      if (!isRow(row)) continue;
      const { id, contact, day, at, outcomes } = row;
      if (contacts.has(contact))
        outreaches.push({ contact, day, at, ...(outcomes && { outcomes: outcomes.slice(-1) }) });
      else toNobody.push(id);
    }
  const derived = derivedFrom([...contacts.values()], outreaches);
  for (const store of ['touches', 'tallies', 'totals'] as const) {
    await tx.objectStore(store).clear();
    await putAll(tx, store, derived[store]);
  }
  return toNobody;
}

/** They may be long, and nothing is derived from them. */
function withoutNotes({ notes: _, met: __, ...facts }: Contact): ContactFacts {
  return facts;
}
