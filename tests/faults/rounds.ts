import { expect, type TaskMeta } from 'vitest';
import { type Random, randomFrom } from '../sample/random';

/** What became of a fault: one line of the table. */
export interface Verdict {
  /** What befell, as the table calls it. */
  readonly fault: string;
  /** How often it befell. */
  readonly rounds: number;
  /** How many things that a person did, or was to see, are not there. */
  readonly lost: number;
  /** How many of them are there more than once, or without having been done. */
  readonly doubled: number;
  /** What decided the moments, where chance did: the same seed again with `TENDRIL_SEED`. */
  readonly seed?: number;
}

declare module 'vitest' {
  interface TaskMeta {
    verdict?: Verdict;
  }
}

/** As many rounds as the whole matrix plays, or as few as the run within `npm test`, which sets this variable. */
export function roundsOf(whole: number, short: number): number {
  return process.env.TENDRIL_FAULTS === 'short' ? short : whole;
}

/** What decides the moments of this run; the table prints it. */
export const seed = Number(process.env.TENDRIL_SEED ?? Date.now() % 1_000_000);

/** Chance by this run's seed. */
export const chance: Random = randomFrom(seed);

/** What of the `done` is missing among the `found`, and what of the found is too much, each as often as it occurs. */
export function lossIn(
  done: readonly string[],
  found: readonly string[],
): { readonly lost: readonly string[]; readonly doubled: readonly string[] } {
  return { lost: without(done, found), doubled: without(found, done) };
}

/** What is left of `all` when each of `some` has taken one of its like away. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...all];
  for (const one of some) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  return left;
}

/** Writes a fault's line of the table, and fails the test when something was lost or doubled. */
export function judge({ task }: { readonly task: { readonly meta: TaskMeta } }, verdict: Verdict): void {
  task.meta.verdict = verdict;
  expect(verdict).toMatchObject({ lost: 0, doubled: 0 });
}
