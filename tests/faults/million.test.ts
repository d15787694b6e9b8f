import { expect, test } from 'vitest';
import { memoryOf } from '../browser/processes';
import { setSettings } from '../browser/storage';
import { withLived } from '../lived/lived';
import { lifeOf, short } from '../lived/lives';
import { type MadeLife, outreachesIn } from '../lived/made-life';
import { answerTimes } from './answer-times';
import { judge, roundsOf } from './rounds';

/** Ten years, in milliseconds. */
const tenYears = 3650 * 86_400_000;

/** In a record of this life: how long everything takes, and what the extension holds at most, in megabytes. */
function live(life: MadeLife) {
  return withLived({ life }, async ({ life: { tendril, page } }) => {
    await setSettings(page, { committedAt: Date.now() - tenYears });
    const times = await answerTimes(tendril, page, roundsOf(3, 1));
    const { most } = memoryOf(tendril.profile);
    console.info(`${outreachesIn(life)} outreaches, at most ${most} MB:`, times);
    return { times, most };
  });
}

/** What a person waits for answers within that many milliseconds more, however long the record is; wide, for a busy machine. */
const wide = 10_000;

/** What is done seldom may look at every row. */
const seldom = ['merge', 'erase'];

/** In milliseconds: to fill a million outreaches takes a quarter of an hour on two cores. */
const timeToFill = 3_600_000;

test('a life of ten years answers as one that has just begun', { timeout: timeToFill }, async (context) => {
  const early = await live(short);
  const late = await live(lifeOf(roundsOf(1_000_000, 3_000), roundsOf(50_000, 1_000)));
  const slow = Object.entries(late.times).filter(
    ([what, time]) => !seldom.includes(what) && time > (early.times[what] ?? 0) + wide,
  );
  const rounds = Object.keys(late.times).length;
  judge(context, { fault: 'ten years in the store', rounds, lost: slow.length, doubled: 0 });
  expect(late.most).toBeLessThan(early.most * 4);
});
