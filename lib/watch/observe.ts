import type { Attempt } from './attempt';

/** How often to look for what no mutation tells, such as a pane that is hidden; in milliseconds. */
const tick = 250;

/**
 * Calls `look` whenever the page around an attempt changes, now and then besides, and once more when the
 * page is left, until the signal aborts.
 * @returns what makes it overlook the changes up to now.
 */
export function observe(
  { scope }: Attempt,
  look: (isLeaving?: boolean, changes?: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): () => void {
  const observer = new MutationObserver((changes) => look(false, changes));
  observer.observe(scope, { childList: true, subtree: true });
  const timer = setInterval(look, tick);
  addEventListener('pagehide', () => look(true), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
  return () => observer.takeRecords();
}
