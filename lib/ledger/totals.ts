import { roadFacts } from '../habit/road';
import type { Totals, Touch } from './rows';
import type { AnyTransaction, LedgerTransaction } from './schema';

/** A contact's touch before and after a change; absent where there is no contact. */
export interface TouchChange {
  readonly before: Touch | undefined;
  readonly after: Touch | undefined;
}

/** Nothing yet. */
const none: Totals = { id: 'all', outreaches: 0, reachedOut: 0, met: 0 };

/** What all outreaches come to. */
export async function readTotals(tx: AnyTransaction): Promise<Totals> {
  return (await tx.objectStore('totals').get('all')) ?? none;
}

/** What these touches come to. */
export function totalsOf(touches: readonly Touch[]): Totals {
  const outreaches = touches.reduce((sum, touch) => sum + touch.outreaches, 0);
  return { id: 'all', outreaches, ...roadFacts(touches) };
}

/** Carries what has changed in some touches over to the totals. */
export async function updateTotals(tx: LedgerTransaction, changes: readonly TouchChange[]): Promise<void> {
  const totals = await readTotals(tx);
  const gone = totalsOf(changes.flatMap(({ before }) => before ?? []));
  const come = totalsOf(changes.flatMap(({ after }) => after ?? []));
  await tx.objectStore('totals').put({
    id: 'all',
    outreaches: totals.outreaches - gone.outreaches + come.outreaches,
    reachedOut: totals.reachedOut - gone.reachedOut + come.reachedOut,
    met: totals.met - gone.met + come.met,
  });
}
