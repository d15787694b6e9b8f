import { announceChange } from '../ledger/changed';
import { LedgerTrouble } from '../ledger/trouble';
import { tellNoRoom } from '../no-room';
import { showTrouble } from '../toolbar';
import { settle } from './settle';
import { tryAgain } from './tick';

/** Does some work. The outbox keeps what cannot be stored now, until it can; the badge says that something is wrong. */
export async function orMark(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await Promise.allSettled([mark(error), tryAgain()]);
    // Only who holds on to the record is in the way: it goes on as soon as they let go.
    if (error instanceof LedgerTrouble) error.over?.then(() => orMark(settle));
  }
}

/** A page that is open reads again and sees by itself what is wrong, but for a store that can only be read. */
async function mark(error: unknown): Promise<void> {
  announceChange();
  await showTrouble();
  if (error instanceof LedgerTrouble && error.trouble === 'full') await tellNoRoom('full');
}
