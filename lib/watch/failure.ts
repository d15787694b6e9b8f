import type { Aftermath } from './aftermath';
import { quietly } from './quietly';

/** How often to look whether a message failed after all, in milliseconds. */
const tick = 500;

/** How long a message may take to fail, in milliseconds. */
const patience = 10_000;

/** A message that stands in its conversation and turns out not to have left. */
export const failure: Aftermath = ({ surface }, proof, onUndone, signal) => {
  const look = () => {
    if (!surface.failed?.(proof)) return;
    clearInterval(timer);
    onUndone();
  };
  const timer: ReturnType<typeof setInterval> = setInterval(quietly(look), tick);
  const end = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  end.addEventListener('abort', () => clearInterval(timer));
};
