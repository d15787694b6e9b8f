import { nextReward } from '../habit/reward';
import type { Settings } from '../settings';
import type { RewardView } from './habit-view';
import { type Claim, isRow } from './rows';
import type { ReadTransaction } from './schema';
import { readTotals } from './totals';

/** How far the next reward is. */
export async function readReward(tx: ReadTransaction, settings: Settings): Promise<RewardView> {
  const [totals, claims] = await Promise.all([readTotals(tx), readClaims(tx)]);
  return {
    total: totals.outreaches,
    next: nextReward(claims, settings.rewardEvery),
    reward: settings.reward,
  };
}

/** The rewards taken, in no order. */
export async function readClaims(tx: ReadTransaction): Promise<Claim[]> {
  return (await tx.objectStore('claims').getAll()).filter(isRow<Claim>);
}
