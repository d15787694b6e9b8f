import type { Attempt } from './attempt';

/** Watches over a proven message for a while and calls `onUndone` once if it did not leave after all. */
export type Aftermath = (attempt: Attempt, proof: Element, onUndone: () => void, signal: AbortSignal) => void;
