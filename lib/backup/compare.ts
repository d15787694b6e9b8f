import { type Fate, fateOf, markOf } from '../ledger/fate';
import { isEmptyRecord, type Marks, readMarks } from '../ledger/reads/marks';
import { readingOf } from '../ledger/reads/reading';
import { isRow, type Outreach } from '../ledger/rows';
import { type Ledger, type MergedStore, mergedStores, type ReadTransaction } from '../ledger/schema';
import type { RecordFile } from './record-file';

/** How many rows of a file meet which fate when it is restored. */
export type Fates = { readonly [Each in Exclude<Fate, 'none'>]: number };

/** What restoring a file would do. */
export interface Comparison {
  /** Nobody is in the record here: the file takes its place. */
  readonly empty: boolean;
  readonly people: Fates;
  readonly outreaches: Fates;
  readonly sightings: Fates;
  /** Goals, time off, rewards, interviews, *Never*, and sites in trouble. */
  readonly rest: Fates;
}

/** What the record here holds, and what comes in. */
interface Both {
  readonly here: Marks;
  readonly rows: RecordFile['rows'];
  readonly empty: boolean;
}

/** What restoring `file` would do to the record here; nothing is here where there is no ledger. */
export async function compareRecord(ledger: Ledger | undefined, { rows }: RecordFile): Promise<Comparison> {
  const tx = ledger && readingOf(ledger);
  const here = await readMarks(tx);
  const both = { here, rows, empty: isEmptyRecord(here) };
  const people = fatesIn('contacts', both);
  const left = tx ? await outreachesTo(tx, people) : [];
  const rest = mergedStores.filter((store) => !['contacts', 'outreaches', 'sightings'].includes(store));
  return {
    empty: both.empty,
    people: countOf([...people.values()]),
    outreaches: countOf([...withoutNobody(both, people, left).values()]),
    sightings: countOf([...fatesIn('sightings', both).values()]),
    rest: countOf(rest.flatMap((store) => [...fatesIn(store, both).values()])),
  };
}

/** The fate of each row that comes in, by its id. */
function fatesIn(store: MergedStore, { here, rows, empty }: Both): Map<string, Fate> {
  const all: RecordFile['rows'][MergedStore] = rows[store];
  return new Map(all.map((row) => [row.id, fateOf(markOf(row), here[store].get(row.id), empty)]));
}

/** The ids of the outreaches here to people who leave. */
async function outreachesTo(tx: ReadTransaction, people: ReadonlyMap<string, Fate>): Promise<string[]> {
  const leaving = [...people].filter(([, fate]) => fate === 'removed').map(([id]) => id);
  const byContact = tx.objectStore('outreaches').index('contact');
  return (await Promise.all(leaving.map((id) => byContact.getAllKeys(id)))).flat();
}

/** The fates of outreaches, of which none stays without its contact. */
function withoutNobody(both: Both, people: ReadonlyMap<string, Fate>, left: readonly string[]) {
  const isThere = (contact: string) => {
    const fate = people.get(contact);
    if (fate === undefined) return both.here.contacts.get(contact)?.isLive === true;
    return fate !== 'removed' && fate !== 'refused' && fate !== 'none';
  };
  const fates = fatesIn('outreaches', both);
  for (const id of left) if ((fates.get(id) ?? 'same') === 'same') fates.set(id, 'removed');
  for (const row of both.rows.outreaches)
    if (isRow<Outreach>(row) && fates.get(row.id) === 'added' && !isThere(row.contact))
      fates.set(row.id, 'refused');
  return fates;
}

function countOf(fates: readonly Fate[]): Fates {
  const count: Record<Fate, number> = {
    ...{ added: 0, replaced: 0, removed: 0, same: 0, kept: 0, refused: 0, none: 0 },
  };
  for (const fate of fates) count[fate] += 1;
  const { none: _, ...counted } = count;
  return counted;
}
