import type { HabitChange, Stamp } from '../outbox';
import { isRow } from './rows';
import type { Writer } from './writer';

/** Takes the reward that so many outreaches earned, once. */
export async function claimReward(
  writer: Writer,
  { total, reward, at }: Stamp & Extract<HabitChange, { kind: 'claim' }>,
): Promise<void> {
  const id = `claim ${total}`;
  if (isRow(await writer.tx.objectStore('claims').get(id))) return;
  await writer.put('claims', { id, total, reward: reward.toWellFormed().trim(), at });
}
