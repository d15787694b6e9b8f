import type { Attempt } from './attempt';
import { isGone } from './gone';
import { newSign } from './new-sign';
import type { Prover } from './proof';

/** A notice that was not there before. */
export const notice: Prover<'notice'> = (attempt, { notice, after, unless }, open) => {
  let isDue = !after;
  return (_isLeaving, changes) => {
    forgetReadded(attempt.knownElements, changes);
    isDue ||= Boolean(newSign(attempt, after));
    if (!isDue || (unless && attempt.scope.querySelector(unless))) return;
    // It belongs to a message whose composer has left; inline replies stay until they are sent.
    const isAnothers = !hasLeft(attempt) && [...open].some((other) => hasLeft(other.attempt));
    return isAnothers ? undefined : newSign(attempt, notice);
  };
};

function hasLeft({ root, surface }: Attempt): boolean {
  return isGone(root, surface.button);
}

/** A notice that is taken out and put in again says something new, though it is the same element. */
function forgetReadded(known: Set<Element>, changes: readonly MutationRecord[]): void {
  if (known.size === 0) return;
  for (const added of changes.flatMap(({ addedNodes }) => [...addedNodes]))
    for (const element of known) if (added.contains(element)) known.delete(element);
}
