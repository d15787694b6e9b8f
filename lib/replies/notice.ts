import { browser } from 'wxt/browser';
import { type AwaitedKeys, awaitedFrom, awaitedKey } from '../awaited';
import { post, stamp } from '../outbox';
import { isWatched, settingsKey } from '../settings';
import type { Reading } from '../sites/reading';
import { quietly } from '../watch/quietly';
import { type Reply, repliesOn } from './look';
import { whenReading } from './when-reading';

/** What is needed of a content script's context. */
interface Context {
  readonly signal: AbortSignal;
}

/**
 * Notices replies in this document while somebody is awaited who has keys on its site, and the person has agreed
 * to that site being watched; otherwise there is one listener, for these two to change.
 */
export function noticeReplies({ signal }: Context, readings: readonly Reading[]): void {
  const told = new Set<string>();
  const stored: Record<string, unknown> = {};
  let reading = new AbortController();

  /** Once for each outreach: the ledger may take its time, and *Undo* is not to be asked again. */
  const tell = async ({ site, keys, after }: Reply) => {
    const outreach = `${keys[0]} ${after}`;
    if (told.has(outreach)) return;
    told.add(outreach);
    await post({ kind: 'reply', site, keys }, stamp(new Date()));
  };
  const follow = () => {
    reading.abort();
    if (signal.aborted) return;
    const awaited = awaitedFrom(stored[awaitedKey]);
    const wanted = readings.filter(
      ({ site, keys }) => isWatched(stored[settingsKey], site, location.hostname) && isAnybody(awaited, keys),
    );
    if (wanted.length === 0) return;
    reading = new AbortController();
    whenReading(
      (isSettled) => wanted.flatMap((one) => repliesOn(one, awaited, isSettled)).map(quietly(tell)),
      AbortSignal.any([reading.signal, signal]),
    );
  };
  const start = async () => {
    browser.storage.onChanged.addListener((changes) => {
      const changed = [awaitedKey, settingsKey].filter((key) => changes[key]);
      for (const key of changed) stored[key] = changes[key]?.newValue;
      if (changed.length > 0) follow();
    });
    Object.assign(stored, await browser.storage.local.get([awaitedKey, settingsKey]));
    follow();
  };
  quietly(start)();
}

function isAnybody(awaited: AwaitedKeys, prefix: string): boolean {
  return Object.keys(awaited).some((key) => key.startsWith(prefix));
}
