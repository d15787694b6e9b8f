import { type Fate, fateOf, markOf } from '../ledger/fate';
import { isEmptyRecord, type Marks, readMarks } from '../ledger/reads/marks';
import { readingOf } from '../ledger/reads/reading';
import { type WayBack, wayBack } from '../ledger/reads/way-back';
import { isRow, type Outreach } from '../ledger/rows';
import { type Ledger, type MergedStore, mergedStores, type ReadTransaction } from '../ledger/schema';
import { allTo } from '../ledger/touches';
import type { RecordFile } from './record-file';

/** What becomes of a row, also of one here that came after the backup and stays. */
type FateHere = Fate | 'stays';

/** How many rows meet which fate when a file is restored. */
export type Fates = { readonly [Each in Exclude<FateHere, 'none'>]: number };

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
  /** Absent where the record does not go back to what comes in. */
  readonly ways: WayBack | undefined;
}

/**
 * What restoring `file` would do to the record here, which goes back to it where it is a backup (`isBack`); nothing is
 * here where there is no ledger.
 */
export async function compareRecord(
  ledger: Ledger | undefined,
  { rows }: RecordFile,
  isBack = false,
): Promise<Comparison> {
  const tx = ledger && readingOf(ledger);
  const here = await readMarks(tx);
  const empty = isEmptyRecord(here);
  const ways = isBack && tx ? await wayBack(tx, here, rows, empty) : undefined;
  const both = { here, rows, empty, ways };
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

/** The fate of each row that comes in, and of those that stay though a backup does not hold them, by its id. */
function fatesIn(store: MergedStore, { here, rows, empty, ways }: Both): Map<string, FateHere> {
  const all: RecordFile['rows'][MergedStore] = rows[store];
  const merged = (row: (typeof all)[number]) => fateOf(markOf(row), here[store].get(row.id), empty);
  const fates = new Map<string, FateHere>(
    all.map((row) => [row.id, ways?.[store]?.get(row.id) ?? merged(row)]),
  );
  if (ways)
    for (const [id, { isLive }] of here[store])
      if (isLive && (fates.get(id) ?? 'none') === 'none') fates.set(id, 'stays');
  return fates;
}

/** The ids of the outreaches here to people who leave. */
async function outreachesTo(tx: ReadTransaction, people: ReadonlyMap<string, FateHere>): Promise<string[]> {
  const leaving = [...people].filter(([, fate]) => fate === 'removed').map(([id]) => id);
  const byContact = tx.objectStore('outreaches').index('contactTime');
  return (await Promise.all(leaving.map((id) => byContact.getAllKeys(allTo(id))))).flat();
}

/** The fates of outreaches, of which none stays without its contact. */
function withoutNobody(both: Both, people: ReadonlyMap<string, FateHere>, left: readonly string[]) {
  const isThere = (contact: string) => {
    const fate = people.get(contact);
    if (fate === undefined) return both.here.contacts.get(contact)?.isLive === true;
    return fate !== 'removed' && fate !== 'refused' && fate !== 'none';
  };
  const fates = fatesIn('outreaches', both);
  for (const id of left) if (['same', 'stays'].includes(fates.get(id) ?? 'same')) fates.set(id, 'removed');
  for (const row of both.rows.outreaches)
    if (isRow<Outreach>(row) && fates.get(row.id) === 'added' && !isThere(row.contact))
      fates.set(row.id, 'refused');
  return fates;
}

function countOf(fates: readonly FateHere[]): Fates {
  const count: Record<FateHere, number> = {
    ...{ added: 0, replaced: 0, removed: 0, revived: 0, reverted: 0, stays: 0 },
    ...{ same: 0, kept: 0, refused: 0, none: 0 },
  };
  for (const fate of fates) count[fate] += 1;
  const { none: _, ...counted } = count;
  return counted;
}
