import type { Prover } from './proof';
import { isShown } from './shown';

/** A composer that left may come back at once, only drawn anew; in milliseconds. */
export const settling = 150;

/** Whether no such part of a composer is left to see. */
export function isGone(root: Element, part: string): boolean {
  return !root.isConnected || ![...root.querySelectorAll(part)].some(isShown);
}

/** A composer that left, and stayed away for a moment or took the page with it. */
export const gone: Prover<'gone'> = (attempt, { part, unless }) => {
  let since = 0;
  return (isLeaving) => {
    const { root } = attempt;
    since = isGone(root, part) && !unless?.(root) ? since || performance.now() : 0;
    if (!since) return;
    return isLeaving || performance.now() - since >= settling ? root : 'soon';
  };
};
