import type { Aftermath } from './aftermath';
import type { Attempt } from './attempt';
import { calledBack } from './called-back';
import { openComposers } from './open-composers';
import { quietly } from './quietly';

/** How often to look whether a message comes back, in milliseconds: one that is closed at once fades for as long. */
const tick = 200;

/** A message that is called back by its notice's button, or whose composer comes back by other means. */
export const undo: Aftermath = (attempt, proof, onUndone, signal) => {
  const { undo } = attempt.surface;
  if (!undo) return;
  const done = new AbortController();
  const end = AbortSignal.any([signal, done.signal, AbortSignal.timeout(undo.within)]);
  const undone = () => {
    done.abort();
    onUndone();
  };
  calledBack(attempt, proof, undone, end);
  whenBack(attempt, undone, end);
};

/** Looks for the composer that left to be back with the same message. */
function whenBack(attempt: Attempt, undone: () => void, signal: AbortSignal): void {
  let hasLeft = openComposers(attempt).length === 0;
  const look = () => {
    const isBack = openComposers(attempt).length > 0;
    hasLeft ||= !isBack;
    if (hasLeft && isBack) undone();
  };
  const timer = setInterval(quietly(look), tick);
  signal.addEventListener('abort', () => clearInterval(timer));
}
