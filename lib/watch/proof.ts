import type { Proof } from '../sites/site';
import type { Attempt } from './attempt';

/**
 * Finds the proof of one attempt on the page as it is, or as it is left: the new row, the notice, or the root
 * that the composer left; `soon` where that has to last a moment yet. Hears what has changed since it looked before.
 */
export type Look = (isLeaving: boolean, changes: readonly MutationRecord[]) => Element | 'soon' | undefined;

/**
 * How one kind of proof is looked for. Called before the page reacts, it remembers what it needs of the page
 * as it was; `open` are all attempts that wait, whenever it is asked.
 */
export type Prover<Kind extends Proof['kind'] = Proof['kind']> = (
  attempt: Attempt,
  proof: Extract<Proof, { kind: Kind }>,
  open: ReadonlySet<{ readonly attempt: Attempt }>,
) => Look;

/** The kinds of proof that a script can look for; one that none of its sites needs is not in it. */
export type Provers = { readonly [Kind in Proof['kind']]?: Prover<Kind> };
