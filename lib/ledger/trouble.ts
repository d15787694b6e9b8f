/**
 * Why the record cannot be used now: a newer Tendril wrote it, it cannot be opened, it is gone, there is no
 * room to write, or another page holds on to an older version of it.
 */
export type Trouble = 'newer' | 'closed' | 'lost' | 'full' | 'blocked';

/** The record cannot be used now; what waits in the outbox waits on. */
export class LedgerTrouble extends Error {
  override name = 'LedgerTrouble';
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble, options);
  }
}

/** What the store's own errors mean; any other is a fault of ours. */
const meanings: Readonly<Record<string, Trouble>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  UnknownError: 'closed',
  InvalidStateError: 'closed',
  AbortError: 'closed',
};

/** The error as a trouble, where the store failed; else as it is. */
export function troubleOf(error: unknown): unknown {
  const meaning = error instanceof DOMException && meanings[error.name];
  return meaning ? new LedgerTrouble(meaning, { cause: error }) : error;
}
