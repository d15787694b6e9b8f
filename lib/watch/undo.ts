import type { Aftermath } from './aftermath';
import type { Attempt } from './attempt';
import { openComposers } from './open-composers';
import { pathOf } from './press';
import { quietly } from './quietly';

/** How often to look whether a message comes back, in milliseconds. */
const tick = 500;

/** The watch over the newest message's button: a notice calls back that one only. */
let newest = new AbortController();

/** A message that is called back by its notice's button, or whose composer comes back by other means. */
export const undo: Aftermath = (attempt, _proof, onUndone, signal) => {
  const { undo } = attempt.surface;
  if (!undo) return;
  const done = new AbortController();
  const end = AbortSignal.any([signal, done.signal, AbortSignal.timeout(undo.within)]);
  const undone = () => {
    done.abort();
    onUndone();
  };
  newest.abort();
  newest = new AbortController();
  onPress(undo.press, undone, AbortSignal.any([end, newest.signal]));
  whenBack(attempt, undone, end);
};

function onPress(button: string | undefined, undone: () => void, signal: AbortSignal): void {
  if (!button) return;
  const onClick = (event: Event) => pathOf(event).some((element) => element.matches(button)) && undone();
  addEventListener('click', quietly(onClick), { capture: true, signal });
}

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
