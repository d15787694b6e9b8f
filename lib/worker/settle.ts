import { chores } from '../chores';
import { drainOutbox } from '../ledger/drain';
import { takeBackNoRoom } from '../no-room';
import { firstWeekdayFor } from '../settings';
import { showBadge } from '../toolbar';

/** Brings what the outbox holds into the ledger, then shows what follows from it. */
export async function settle(): Promise<void> {
  await drain();
  await show(new Date());
}

/** Brings what the outbox holds into the ledger. */
export async function drain(): Promise<void> {
  const now = Date.now();
  await drainOutbox((settings) => ({
    now,
    firstWeekday: firstWeekdayFor(settings),
    trust: settings.trust,
  }));
  await takeBackNoRoom('full');
}

/** Shows outside the pages what the ledger says now. */
export async function show(now: Date): Promise<void> {
  await showBadge(now);
  await chores().show(now);
}
