import type { Ledger } from '../../lib/ledger/schema';
import { type LifeRows, lifeOf } from '../sample/life';
import type { Plan } from '../sample/plan';
import { emptyLedger } from './story';

/** A ledger that holds a made-up life, closed when the test ends. */
export async function filledLedger(plan: Plan): Promise<Ledger> {
  const ledger = await emptyLedger();
  const rows = lifeOf(plan);
  const stores = Object.keys(rows) as (keyof LifeRows)[];
  const tx = ledger.transaction(stores, 'readwrite');
  for (const store of stores) for (const row of rows[store]) tx.objectStore(store).put(row as never);
  await tx.done;
  return ledger;
}
