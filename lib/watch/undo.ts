import type { Undo } from '../sites/site';
import type { Attempt } from './attempt';
import { pathOf, rootOf } from './press';
import { quietly } from './quietly';
import { isShown } from './shown';

/** How often to look whether a message comes back, in milliseconds. */
const tick = 500;

/** Calls `onUndone` once if a proven message is called back, or fails after all, within its time for that. */
export type AwaitUndo = (attempt: Attempt, proof: Element, onUndone: () => void) => void;

export function undoAwaiter(signal: AbortSignal): AwaitUndo {
  let newest = new AbortController();
  return (attempt, proof, onUndone) => {
    const { undo } = attempt.surface;
    if (!undo) return;
    const done = new AbortController();
    const end = AbortSignal.any([signal, done.signal, AbortSignal.timeout(undo.within)]);
    const undone = () => {
      done.abort();
      onUndone();
    };
    // The button of a notice calls back the newest message only.
    newest.abort();
    newest = new AbortController();
    onUndoPress(undo, undone, AbortSignal.any([end, newest.signal]));
    whenBack(attempt, proof, undone, end);
  };
}

function onUndoPress({ press }: Undo, undone: () => void, signal: AbortSignal): void {
  if (!press) return;
  const onClick = (event: Event) => pathOf(event).some((element) => element.matches(press)) && undone();
  addEventListener('click', quietly(onClick), { capture: true, signal });
}

/** Looks for the composer that left to be back with the same message, and for the sign that it failed. */
function whenBack(attempt: Attempt, proof: Element, undone: () => void, signal: AbortSignal): void {
  let hasLeft = !isOpen(attempt);
  const look = () => {
    const isBack = isOpen(attempt);
    hasLeft ||= !isBack;
    if ((hasLeft && isBack) || attempt.surface.undo?.failed?.(proof)) undone();
  };
  const timer = setInterval(quietly(look), tick);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Whether a composer with the attempt's message is open. */
function isOpen({ scope, surface, mark }: Attempt): boolean {
  if (!mark) return false;
  return [...scope.querySelectorAll(surface.button)].some((button) => {
    const root = rootOf(button, surface);
    const field = root?.querySelector(surface.field);
    return root && field && isShown(field) && surface.undo?.mark?.(root) === mark;
  });
}
