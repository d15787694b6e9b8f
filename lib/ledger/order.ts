import { outboxPrefix } from '../outbox';

/** An outbox entry, unchecked. */
export type Entry = readonly [key: string, entry: unknown];

/**
 * Outbox entries in the order of their making: ids begin with the time. While a clock is set back, a click looks
 * older than what it answers; so what names another one that waits comes after that.
 */
export function inOrder(entries: readonly Entry[]): Entry[] {
  const byTime = new Map(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const seen = new Set<string>();
  const ordered: Entry[] = [];
  const add = (key: string) => {
    if (seen.has(key) || !byTime.has(key)) return;
    seen.add(key);
    const entry = byTime.get(key);
    for (const value of Object.values(Object(entry)))
      if (typeof value === 'string') add(outboxPrefix + value);
    ordered.push([key, entry]);
  };
  for (const key of byTime.keys()) add(key);
  return ordered;
}
