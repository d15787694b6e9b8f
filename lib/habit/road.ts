/** About so many people it can take to meet the one who makes the offer. */
export const roadLength = 80;

/** How far somebody has come on the long road. */
export interface RoadFacts {
  /** Contacts reached out to. */
  readonly reachedOut: number;
  /** Those of them who answered at least once. */
  readonly met: number;
}

/** What the outreaches to each contact come to for the long road. */
export function roadFacts(
  touches: Iterable<{ readonly outreaches: number; readonly unanswered: number }>,
): RoadFacts {
  let reachedOut = 0;
  let met = 0;
  for (const { outreaches, unanswered } of touches) {
    if (outreaches > 0) reachedOut += 1;
    if (outreaches > unanswered) met += 1;
  }
  return { reachedOut, met };
}
