import type { HabitChange, Stamp } from '../../outbox';
import { isRow } from '../rows';
import { readTotals } from '../totals';
import type { Writer } from '../writer';

/**
 * Takes the reward that the outreach number `total` earns, once. A claim is passed over while there are fewer
 * outreaches than that.
 */
export async function claimReward(
  writer: Writer,
  { total, reward, at }: Stamp & Extract<HabitChange, { kind: 'claim' }>,
): Promise<void> {
  const id = `claim ${total}`;
  if ((await readTotals(writer.tx)).outreaches < total) return;
  if (isRow(await writer.tx.objectStore('claims').get(id))) return;
  await writer.put('claims', { id, total, reward: reward.toWellFormed().trim(), at });
}
