import { saysFull } from '../no-room';

/**
 * Why the record cannot be used now: a newer Tendril wrote it, it cannot be opened, it is gone, there is no
 * room to write, or another page holds on to an older version of it.
 */
export type Trouble = 'newer' | 'closed' | 'lost' | 'full' | 'blocked';

/** The record cannot be used now; what waits in the outbox waits on. */
export class LedgerTrouble extends Error {
  override name = 'LedgerTrouble';
  /** Resolves when it is over, where the store tells. */
  readonly over: Promise<unknown> | undefined;
  constructor(
    readonly trouble: Trouble,
    { over, ...options }: ErrorOptions & { readonly over?: Promise<unknown> } = {},
  ) {
    super(trouble, options);
    this.over = over;
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
  if (!meaning) return error;
  // Chromium has no name of its own for a full disk, only words.
  const isFull = meaning === 'closed' && saysFull.test(String(error));
  return new LedgerTrouble(isFull ? 'full' : meaning, { cause: error });
}
