import { gone } from './gone';
import { openComposers } from './open-composers';
import type { Prover } from './proof';

/**
 * A composer that left and was not drawn anew, where the site can tell messages apart: another element with the
 * same message is the attempt's composer from then on.
 */
export const goneForGood: Prover<'gone'> = (attempt, ...given) => {
  const before = openComposers(attempt);
  const look = gone(attempt, ...given);
  return (...now) => {
    if (!attempt.root.isConnected)
      attempt.root = openComposers(attempt).find((root) => !before.includes(root)) ?? attempt.root;
    return look(...now);
  };
};
