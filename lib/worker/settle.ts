import { drainOutbox } from '../ledger/drain';
import { takeBackNoRoom } from '../no-room';
import { firstWeekdayFor, readSettings } from '../settings';
import { showBadge } from '../toolbar';
import { tellAwaited } from './awaited';
import { clearDecided } from './notification';
import { outside } from './outside';
import { clearReminder } from './reminder';

/** Brings what the outbox holds into the ledger, then shows what follows from it. */
export async function settle(): Promise<void> {
  await drain();
  await show(new Date());
}

/** Brings what the outbox holds into the ledger. */
export async function drain(): Promise<void> {
  const settings = await readSettings();
  const { trust } = settings;
  await drainOutbox({ now: Date.now(), firstWeekday: firstWeekdayFor(settings), trust }, outside);
  await takeBackNoRoom('full');
}

/** Shows outside the pages what the ledger says now. */
export async function show(now: Date): Promise<void> {
  await tellAwaited(now.getTime());
  await showBadge(now);
  await clearDecided(now);
  await clearReminder(now);
}
