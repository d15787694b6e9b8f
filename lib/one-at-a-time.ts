/**
 * `work`, never twice at once: whoever asks while it runs shares one further run after it. A thousand changes in a
 * minute would else read the whole list of people a thousand times over, side by side.
 * @returns what to call instead; it resolves or rejects with the run that began after the call.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  const run = () => {
    waiting = undefined;
    const now = work();
    running = now.catch(() => undefined);
    return now;
  };
  return () => {
    waiting ??= running.then(run);
    return waiting;
  };
}
