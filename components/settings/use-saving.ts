import { useState } from 'preact/hooks';

/** Clicks on their way to the store. */
export interface Saving {
  /** The last one could not be saved. */
  readonly lost: boolean;
  /** Resolves with whether that could be saved; what shows it goes back to how it is. */
  save(work: Promise<unknown>): Promise<boolean>;
}

export function useSaving(): Saving {
  // Counted, so that each one that is lost draws the page anew, as it is stored.
  const [lost, setLost] = useState(0);
  const save = (work: Promise<unknown>) =>
    work.then(
      () => {
        setLost(0);
        return true;
      },
      () => {
        setLost((count) => count + 1);
        return false;
      },
    );
  return { lost: lost > 0, save };
}
