import { expect, test } from 'vitest';
import { launchTendril } from '../browser/extension';
import { memoryOf } from '../browser/processes';
import { setSettings } from '../browser/storage';
import { answerTimes } from './answer-times';
import { liveLong, type Size } from './long-life';
import { judge, roundsOf } from './rounds';

/** Ten years, in milliseconds. */
const tenYears = 3650 * 86_400_000;

/** Lives that long in a profile of its own: how long everything takes there, and what the extension holds at most, in megabytes. */
async function live(size: Size) {
  const tendril = await launchTendril();
  await tendril.commit();
  const own = await tendril.open('manifest.json');
  await setSettings(own, { committedAt: Date.now() - tenYears });
  await liveLong(own, size);
  const times = await answerTimes(tendril, own, roundsOf(3, 1));
  const { most } = memoryOf(tendril.profile);
  await tendril.close();
  console.info(`${size.outreaches} outreaches, at most ${most} MB:`, times);
  return { times, most };
}

/** What a person waits for answers within that many milliseconds more, however long the record is; wide, for a busy machine. */
const wide = 10_000;

/** What is done seldom may look at every row. */
const seldom = ['merge', 'erase'];

/** In milliseconds: to fill a million outreaches takes a quarter of an hour on two cores. */
const timeToFill = 3_600_000;

test('a life of ten years answers as one that has just begun', { timeout: timeToFill }, async (context) => {
  const early = await live({ outreaches: 1_000, contacts: 500 });
  const late = await live({
    outreaches: roundsOf(1_000_000, 3_000),
    contacts: roundsOf(50_000, 1_000),
  });
  const slow = Object.entries(late.times).filter(
    ([what, time]) => !seldom.includes(what) && time > (early.times[what] ?? 0) + wide,
  );
  const rounds = Object.keys(late.times).length;
  judge(context, { fault: 'ten years in the store', rounds, lost: slow.length, doubled: 0 });
  expect(late.most).toBeLessThan(early.most * 4);
});
