import { openDB } from 'idb';
import type { Ledger, LedgerSchema } from '../../lib/ledger/schema';
import { steps } from '../../lib/ledger/steps';

/** A ledger called `name` as an earlier Tendril made it, of the first `version` steps. */
export function upTo(version: number, name: string): Promise<Ledger> {
  return openDB<LedgerSchema>(name, version, {
    upgrade: async (db, _from, _to, tx) => {
      for (const step of steps.slice(0, version)) await step(db, tx);
    },
  });
}
