/**
 * `work`, never twice at once: it begins at once where it does not run; whoever asks while it runs shares one further
 * run after it. A thousand changes in a minute would else read the whole list of people a thousand times over, side by
 * side.
 * @returns what to call instead; it resolves or rejects with the run that began with the call or after it.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  const end = () => {
    running = undefined;
  };
  const run = () => {
    waiting = undefined;
    const now = work();
    running = now.then(end, end);
    return now;
  };
  return () => {
    if (running) waiting ??= running.then(run);
    return waiting ?? run();
  };
}
