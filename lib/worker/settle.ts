import { chores } from '../chores';
import { drainOutbox } from '../ledger/drain';
import { takeBackNoRoom } from '../no-room';
import { oneAtATime } from '../one-at-a-time';
import { firstWeekdayFor } from '../settings';
import { showBadge } from '../toolbar';

/** Brings what the outbox holds into the ledger. */
export const drain = oneAtATime(async () => {
  const now = Date.now();
  await drainOutbox((settings) => ({
    now,
    firstWeekday: firstWeekdayFor(settings),
    trust: settings.trust,
  }));
  await takeBackNoRoom('full');
});

/** Apart from the drain: a question on the desktop that hangs must not keep sends waiting. */
const showNow = oneAtATime(() => show(new Date()));

/** Brings what the outbox holds into the ledger, then shows what follows from it. */
export async function settle(): Promise<void> {
  await drain();
  await showNow();
}

/** Shows outside the pages what the ledger says now. */
export async function show(now: Date): Promise<void> {
  await showBadge(now);
  await chores().show(now);
}
