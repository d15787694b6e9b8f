import { openDB } from 'idb';
import type { Ledger, LedgerSchema } from './schema';
import { steps, upgrade } from './steps';
import { LedgerTrouble, troubleOf } from './trouble';

/** How a connection is made, and who hears of it. */
export interface Connecting {
  /** Whether a ledger is made where there is none. */
  readonly begin: boolean;
  /** Hears when the connection, once it was there, is of no more use. */
  onEnd(): void;
  /** Hears that nobody is in the way of an upgrade: it has begun. */
  onUpgrade?(): void;
}

/**
 * A connection to the ledger called `name`.
 * @throws {LedgerTrouble} when it cannot be opened, or is not there and shall not be made.
 */
export async function connect(name: string, { begin, onEnd, onUpgrade }: Connecting): Promise<Ledger> {
  // What stopped the upgrade: the request itself tells only that it was stopped.
  let reason: unknown;
  try {
    return await openDB<LedgerSchema>(name, steps.length, {
      upgrade: (db, from, _to, tx) => {
        onUpgrade?.();
        const stop = (error: unknown) => {
          reason ??= error;
        };
        tx.done.catch(stop);
        // Nobody hears a step that fails later; half an upgrade must not be kept.
        upgradeFrom(db, from, tx, begin).catch((error) => {
          stop(error);
          tx.abort();
        });
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
    const trouble = troubleOf(reason ?? error);
    throw trouble instanceof LedgerTrouble
      ? trouble
      : new LedgerTrouble('closed', { cause: reason ?? error });
  }
}

/** Chromium drops a store that it finds damaged and gives an empty one: that is refused, unless one shall begin. */
async function upgradeFrom(
  db: Ledger,
  from: number,
  tx: Parameters<typeof upgrade>[2],
  begin: boolean,
): Promise<void> {
  if (from === 0 && !begin) throw new LedgerTrouble('lost');
  await upgrade(db, from, tx);
}
