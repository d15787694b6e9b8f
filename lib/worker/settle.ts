import { drainOutbox } from '../ledger/drain';
import { firstWeekdayFor, readSettings } from '../settings';
import { showBadge } from '../toolbar';
import { tellAwaited } from './awaited';
import { clearDecided } from './notification';

/** Brings what the outbox holds into the ledger, then shows what follows from it. */
export async function settle(): Promise<void> {
  await drain();
  await tellAwaited(Date.now());
  await showBadge(new Date());
  await clearDecided(new Date());
}

/** Brings what the outbox holds into the ledger. */
export async function drain(): Promise<void> {
  const settings = await readSettings();
  const { trust } = settings;
  await drainOutbox({ now: Date.now(), firstWeekday: firstWeekdayFor(settings), trust });
}

/** Shows what follows from settings that were changed. */
export async function followSettings(): Promise<void> {
  await tellAwaited(Date.now());
  await showBadge(new Date());
}
