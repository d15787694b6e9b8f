import { nextReward } from '../../habit/reward';
import type { Settings } from '../../settings';
import type { ReadTransaction } from '../schema';
import { readTotals } from '../totals';
import type { RewardView } from './habit-view';

/** How far the next reward is. */
export async function readReward(
  tx: ReadTransaction,
  { reward, rewardEvery }: Pick<Settings, 'reward' | 'rewardEvery'>,
): Promise<RewardView> {
  const [{ outreaches }, newest] = await Promise.all([
    readTotals(tx),
    tx.objectStore('claims').index('total').openKeyCursor(null, 'prev'),
  ]);
  const next = nextReward(newest ? [{ total: newest.key }] : [], rewardEvery);
  return { total: outreaches, next, reward };
}
