import type { Aftermath } from './aftermath';
import { pathOf } from './press';
import { quietly } from './quietly';

/** The watch over the newest message's button: a notice calls back that one only. */
let newest = new AbortController();

/** A message that is called back by its notice's button. */
export const calledBack: Aftermath = ({ surface }, _proof, onUndone, signal) => {
  const { press, within } = surface.undo ?? {};
  if (!press || !within) return;
  newest.abort();
  newest = new AbortController();
  const onClick = (event: Event) => {
    if (!pathOf(event).some((element) => element.matches(press))) return;
    newest.abort();
    onUndone();
  };
  const end = AbortSignal.any([signal, newest.signal, AbortSignal.timeout(within)]);
  addEventListener('click', quietly(onClick), { capture: true, signal: end });
};
