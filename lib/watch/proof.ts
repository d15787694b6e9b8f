import type { Proof } from '../sites/site';
import type { Attempt } from './attempt';

/**
 * How one kind of proof is looked for. Called before the page reacts, it remembers what it needs of the page
 * as it was; what it returns finds the proof on the page as it is then, or as it is left: the new row, the
 * notice, or the root that the composer left.
 */
export type Prover<Kind extends Proof['kind'] = Proof['kind']> = (
  attempt: Attempt,
  proof: Extract<Proof, { kind: Kind }>,
) => (isLeaving: boolean) => Element | undefined;

/** The kinds of proof that a script can look for; one that none of its sites needs is not in it. */
export type Provers = { readonly [Kind in Proof['kind']]?: Prover<Kind> };
