import type { Attempt } from './attempt';
import { settling } from './gone';
import { newSign } from './new-sign';
import { observe } from './observe';
import { hasText } from './press';
import type { Look, Prover, Provers } from './proof';

/** How long the page may take to prove an attempt, unless the site needs longer; in milliseconds. */
const usualPatience = 5_000;

/** The same while the page says that it is still at it, as with a large attachment or a question. */
const longestPatience = 120_000;

/** An attempt and its times, in milliseconds by a clock that nobody sets: one that was would end it at once, or never. */
interface Open {
  readonly attempt: Attempt;
  readonly look: Look;
  readonly since: number;
  readonly done: AbortController;
  readonly overlook: () => void;
  until: number;
}

interface Means {
  readonly provers: Provers;
  onProven(attempt: Attempt, proof: Element): void;
  /** The page took the attempt and showed none of the signs known of it. */
  onMissed(attempt: Attempt): void;
}

/** The attempts that wait for their proof. */
export interface Waiting {
  /** Adds an attempt, in place of an earlier one from the same composer. */
  add(attempt: Attempt): void;
  /** Forgets attempts, as after *Discard*. */
  drop(which: (attempt: Attempt) => boolean | undefined): void;
}

/** Waits for proofs, observing the page only while an attempt is open, and hands on each attempt once. */
export function waitForProofs({ provers, onProven, onMissed }: Means, signal: AbortSignal): Waiting {
  const open = new Set<Open>();
  signal.addEventListener('abort', () => drop(() => true));

  function forget(one: Open): void {
    open.delete(one);
    one.done.abort();
  }
  // An attempt whose page lets nothing be asked of it must not stand in the way of others.
  function drop(which: (attempt: Attempt) => boolean | undefined): void {
    for (const one of open)
      try {
        if (which(one.attempt)) forget(one);
      } catch {
        forget(one);
      }
  }
  function settle(isLeaving = false, changes: readonly MutationRecord[] = []): void {
    for (const one of [...open].reverse())
      try {
        const proof = one.look(isLeaving, changes);
        if (proof === 'soon') setTimeout(settle, settling);
        else if (proof) {
          forget(one);
          // What proved one message proves no other, though its coming may still be news to that.
          for (const { attempt, overlook } of open) {
            attempt.knownElements.add(proof);
            overlook();
          }
          onProven(one.attempt, proof);
          settle(isLeaving);
          return;
        } else if (isOver(one)) {
          forget(one);
          if (isMissed(one.attempt)) onMissed(one.attempt);
        }
      } catch {
        forget(one);
      }
  }
  function add(attempt: Attempt): void {
    settle();
    drop(({ root }) => root === attempt.root);
    const { proof, patience = usualPatience } = attempt.surface;
    const prover = provers[proof.kind] as Prover | undefined;
    if (!prover) return;
    const now = performance.now();
    const done = new AbortController();
    // First: where it fails nothing must be left observing.
    const prove = prover(attempt, proof, open);
    const overlook = observe(attempt, settle, done.signal);
    open.add({ attempt, look: prove, since: now, until: now + patience, done, overlook });
  }
  return { add, drop };
}

function isOver(one: Open): boolean {
  const now = performance.now();
  const { error, busy } = one.attempt.surface;
  if (newSign(one.attempt, error)) return true;
  if (newSign(one.attempt, busy)) one.until = Math.min(now + usualPatience, one.since + longestPatience);
  return now > one.until;
}

/** Taken by the page, as far as can be seen: neither refused nor still on its way, and a conversation took the text. */
function isMissed(attempt: Attempt): boolean {
  const { surface, field, hadText } = attempt;
  const isTaken = surface.proof.kind !== 'row' || (hadText && !hasText(field));
  return isTaken && navigator.onLine && !newSign(attempt, surface.error) && !newSign(attempt, surface.busy);
}
