import { openDB } from 'idb';
import type { Ledger, LedgerSchema } from './schema';
import { steps, upgrade } from './steps';

/** The ledger was written by a newer Tendril, or it cannot be opened right now. */
export type Trouble = 'newer' | 'closed';

/** Why the ledger cannot be opened; nothing is lost by it. */
export class LedgerTrouble extends Error {
  override name = 'LedgerTrouble';
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble, options);
  }
}

let opened: Promise<Ledger> | undefined;

/**
 * The ledger of this profile, opened once for this page or worker, and again after the connection ended.
 * @throws {LedgerTrouble} when it cannot be opened.
 */
export function openLedger(): Promise<Ledger> {
  opened ??= Promise.resolve().then(() =>
    connect('tendril', () => {
      opened = undefined;
    }),
  );
  return opened;
}

/**
 * A connection to the ledger called `name`; `onEnd` hears when it is of no more use.
 * @throws {LedgerTrouble} when it cannot be opened.
 */
export async function connect(name: string, onEnd: () => void): Promise<Ledger> {
  try {
    return await openDB<LedgerSchema>(name, steps.length, {
      upgrade: (db, from, _to, tx) => {
        tx.done.catch(() => undefined);
        // Nobody hears a step that fails later; half an upgrade must not be kept.
        upgrade(db, from, tx).catch(() => tx.abort());
      },
      // A newer Tendril wants to upgrade and cannot while this connection is open.
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        onEnd();
      },
      // The browser closed the connection by itself, as it does after a long sleep.
      terminated: onEnd,
    });
  } catch (error) {
    onEnd();
    throw new LedgerTrouble(troubleIn(error), { cause: error });
  }
}

function troubleIn(error: unknown): Trouble {
  return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'closed';
}
