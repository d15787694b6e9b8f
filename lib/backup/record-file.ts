import type { Applied, SetAside } from '../ledger/rows';
import type { LedgerSchema, MergedStore } from '../ledger/schema';

/** The version of the format; a file of a newer one is refused. */
export const formatVersion = 1;

/** Everything of one profile in one JSON file, as docs/format.md describes it. */
export interface RecordFile {
  readonly tendril: typeof formatVersion;
  /** When it was made, in milliseconds since 1970. */
  readonly madeAt: number;
  /** The settings as they are stored. */
  readonly settings: object;
  /** The rows of each merged store, tombstones among them. */
  readonly rows: { readonly [Store in MergedStore]: readonly LedgerSchema[Store]['value'][] };
  /** The commands that were applied of late, so that none of them is applied again and *Undo* still works. */
  readonly applied: readonly Applied[];
  readonly setAside: readonly SetAside[];
}
