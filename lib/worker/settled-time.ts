import { browser } from 'wxt/browser';

/** The `storage.local` item with two moments that the clock showed, the first of them at least a day ago. */
const shownKey = 'shown';

const aDay = 86_400_000;

/**
 * A moment before `now` that the clock showed when a worker started, at least a day ago by the clock; 0 before there is one. What
 * leaves with time goes by it: a clock that is a year ahead for an hour takes nothing away.
 */
export async function settledTime(now: number): Promise<number> {
  const { earlier = 0, latest = 0 } = Object((await browser.storage.local.get(shownKey))[shownKey]);
  if (Math.abs(now - latest) < aDay) return earlier;
  const settled = Math.min(latest, now);
  await browser.storage.local.set({ [shownKey]: { earlier: settled, latest: now } });
  return settled;
}
