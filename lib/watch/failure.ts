import type { Aftermath } from './aftermath';
import { quietly } from './quietly';

/** How often to look whether a message failed after all, in milliseconds. */
const tick = 500;

/** How long a message may take to fail, in milliseconds. */
const patience = 10_000;

/** A message that stands in its conversation and turns out not to have left. */
export const failure: Aftermath = ({ surface }, proof, onUndone, signal) => {
  const until = performance.now() + patience;
  const look = () => {
    const hasFailed = surface.failed?.(proof);
    if (hasFailed) onUndone();
    if (hasFailed || performance.now() > until) clearInterval(timer);
  };
  const timer = setInterval(quietly(look), tick);
  signal.addEventListener('abort', () => clearInterval(timer));
};
