import { expect, test } from 'vitest';
import { isEarned, leftToReward, nextReward } from '../../lib/habit/reward';
import { roadFacts } from '../../lib/habit/road';

test.for([
  ['the first', [], 10, 10],
  ['the one after those taken, in whatever order they come', [20, 10], 10, 30],
  ['one that comes sooner since the person changed it', [20], 5, 25],
] as const)('a reward is due: %s', ([, totals, every, next]) => {
  expect(
    nextReward(
      totals.map((total) => ({ total })),
      every,
    ),
  ).toBe(next);
});

test('a reward is earned once the total has come to it', () => {
  expect([9, 10, 11].map((total) => isEarned({ total, next: 10 }))).toEqual([false, true, true]);
  expect([9, 10, 11].map((total) => leftToReward({ total, next: 10 }))).toEqual([1, 0, 0]);
});

test('the long road counts people, and of them those who answered at least once', () => {
  const touches = [
    { outreaches: 0, unanswered: 0 },
    { outreaches: 1, unanswered: 1 },
    { outreaches: 3, unanswered: 2 },
    { outreaches: 1, unanswered: 0 },
  ];
  expect(roadFacts(touches)).toEqual({ reachedOut: 3, met: 2 });
});
