/** How far a reward is. */
export interface RewardFacts {
  /** All outreaches so far. */
  readonly total: number;
  /** The total that earns the next one. */
  readonly next: number;
}

/** The total that earns the next reward, `every` outreaches after the last one taken. */
export function nextReward(claims: readonly { readonly total: number }[], every: number): number {
  return Math.max(0, ...claims.map(({ total }) => total)) + every;
}

/** Whether the next reward may be taken. */
export function isEarned({ total, next }: RewardFacts): boolean {
  return total >= next;
}

/** How many outreaches are left until the next reward. */
export function leftToReward({ total, next }: RewardFacts): number {
  return Math.max(0, next - total);
}
