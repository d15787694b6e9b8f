import { chores } from '../chores';
import { oneAtATime } from '../one-at-a-time';
import { showBadge } from '../toolbar';
import { drain } from './drain';

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
