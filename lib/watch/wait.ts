import type { Attempt } from './attempt';
import { observe } from './observe';
import { isEmpty } from './press';
import { isGone, newSign, proofOf } from './proof';
import { quietly } from './quietly';

/** How long the page may take to prove an attempt, unless the site needs longer; in milliseconds. */
const patience = 5_000;

/** The same while the page says that it is still at it, as with a large attachment or a question. */
const longestPatience = 120_000;

/** A composer that left may come back at once, only drawn anew; in milliseconds. */
const settling = 150;

/** An attempt and its times, in milliseconds since 1970. */
interface Open {
  readonly attempt: Attempt;
  readonly since: number;
  readonly done: AbortController;
  until: number;
  provenSince?: number | undefined;
}

/** The attempts that wait for their proof. */
export interface Waiting {
  /** Adds an attempt, in place of an earlier one from the same composer. */
  add(attempt: Attempt): void;
  /** Forgets attempts, as after *Discard*. */
  drop(which: (attempt: Attempt) => boolean): void;
}

/**
 * Waits for proofs, observing the page only while an attempt is open. Hands on each proven attempt once, and
 * each that the page took without any of the signs known of it.
 */
export function waitForProofs(
  onProven: (attempt: Attempt, proof: Element) => void,
  onMissed: (attempt: Attempt) => void,
  signal: AbortSignal,
): Waiting {
  const open = new Set<Open>();
  signal.addEventListener('abort', () => drop(() => true));

  function forget(one: Open): void {
    open.delete(one);
    one.done.abort();
  }
  function drop(which: (attempt: Attempt) => boolean): void {
    for (const one of open) if (which(one.attempt)) forget(one);
  }
  const look = quietly(settle);
  function settle(isLeaving = false): void {
    const now = Date.now();
    for (const one of inOrderOfClaim(open)) {
      const proof = proofOf(one.attempt);
      if (proof && !one.provenSince) setTimeout(look, settling);
      one.provenSince = proof && (one.provenSince ?? now);
      if (proof && (isLeaving || isSettled(one, now))) {
        forget(one);
        for (const { attempt } of open) attempt.knownElements.add(proof);
        onProven(one.attempt, proof);
      } else if (!proof && isOver(one, now)) {
        forget(one);
        if (isMissed(one.attempt)) onMissed(one.attempt);
      }
    }
  }
  function add(attempt: Attempt): void {
    settle();
    drop(({ root }) => root === attempt.root);
    const now = Date.now();
    const one = {
      attempt,
      since: now,
      until: now + (attempt.surface.patience ?? patience),
      done: new AbortController(),
    };
    open.add(one);
    observe(attempt, look, one.done.signal);
  }
  return { add, drop };
}

/** A notice belongs to a message whose composer has left; else, as inline replies stay, to the newest. */
function inOrderOfClaim(open: ReadonlySet<Open>): Open[] {
  const left = ({ attempt }: Open) => Number(isGone(attempt.root, attempt.surface.button));
  return [...open].reverse().sort((one, other) => left(other) - left(one));
}

function isSettled({ attempt, provenSince = 0 }: Open, now: number): boolean {
  return attempt.surface.proof.kind !== 'gone' || now - provenSince >= settling;
}

function isOver(one: Open, now: number): boolean {
  const { error, busy } = one.attempt.surface;
  if (newSign(one.attempt, error)) return true;
  if (newSign(one.attempt, busy)) one.until = Math.min(now + patience, one.since + longestPatience);
  return now > one.until;
}

/** Neither refused, nor still on its way, nor offline, nor with its text still in the box, as after a key that broke a line. */
function isMissed(attempt: Attempt): boolean {
  const { surface, field } = attempt;
  const isKept = surface.proof.kind === 'row' && field?.isConnected && !isEmpty(field);
  return !newSign(attempt, surface.error) && !newSign(attempt, surface.busy) && !isKept && navigator.onLine;
}
