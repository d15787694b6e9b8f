import type { Aftermath } from './aftermath';
import { quietly } from './quietly';

/** How often to look whether a message failed after all, in milliseconds, and how many times: it may take ten seconds. */
const tick = 500;
const most = 20;

/** A message that stands in its conversation and turns out not to have left. */
export const failure: Aftermath = ({ surface }, proof, onUndone, signal) => {
  let left = most;
  const look = () => {
    if (signal.aborted || left === 0) return clearInterval(timer);
    left -= 1;
    if (!surface.failed?.(proof)) return;
    left = 0;
    onUndone();
  };
  const timer: ReturnType<typeof setInterval> = setInterval(quietly(look), tick);
};
