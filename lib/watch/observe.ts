import type { Attempt } from './attempt';

/** How often to look for what no mutation tells, such as a pane that is hidden; in milliseconds. */
const tick = 250;

/**
 * Calls `look` whenever the page around an attempt changes, now and then besides, and once more when the
 * page is left, until the signal aborts.
 */
export function observe(attempt: Attempt, look: (isLeaving?: boolean) => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    forgetReadded(attempt.knownElements, records);
    look();
  });
  observer.observe(attempt.scope, { childList: true, subtree: true });
  const timer = setInterval(look, tick);
  addEventListener('pagehide', () => look(true), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}

/** A notice that is taken out and put in again says something new, though it is the same element. */
function forgetReadded(known: Set<Element>, records: readonly MutationRecord[]): void {
  if (known.size === 0) return;
  for (const added of records.flatMap((record) => [...record.addedNodes]))
    for (const element of known) if (added.contains(element)) known.delete(element);
}
