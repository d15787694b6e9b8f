import { browser } from 'wxt/browser';
import { type AwaitedKeys, awaitedFrom, awaitedKey } from '../awaited';
import { inLedger } from '../ledger/open';
import { readAwaited } from '../ledger/reads/awaited';
import { readSettings } from '../settings';

/** Tells the pages that watch whose replies are awaited at `now`: nobody's where that is switched off. */
export async function tellAwaited(now: number): Promise<void> {
  await navigator.locks.request(awaitedKey, async () => {
    const { noticeReplies } = await readSettings();
    const awaited = noticeReplies ? await inLedger((ledger) => readAwaited(ledger, now)) : {};
    const told = awaitedFrom((await browser.storage.local.get(awaitedKey))[awaitedKey]);
    // Every page that watches wakes up when it is written.
    if (inOrder(awaited) !== inOrder(told)) await browser.storage.local.set({ [awaitedKey]: awaited });
  });
}

/** Storage gives keys back in an order of its own. */
function inOrder(awaited: AwaitedKeys): string {
  return JSON.stringify(
    Object.entries(awaited)
      .map(([key, one]) => [key, one?.at, one?.channel])
      .sort(),
  );
}
