import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  strengthAfter,
  strengthNow,
  strengthsAfter,
  weeksThatMatter,
} from '../../lib/habit/strength';
import { someWeek, weeksOf } from './arbitrary';

const full = (count: number) => weeksOf(...Array<number>(count).fill(2));

describe('the strength', () => {
  test.for([
    ['nothing yet', [], 0],
    ['one full week', full(1), 16.23],
    ['four full weeks', full(4), 50.76],
    ['three months of full weeks', full(13), 90],
    ['half a year of full weeks', full(26), 99],
    ['twelve full weeks', full(12), 88.06],
    ['an empty week after them', [...full(12), ...weeksOf(0)], 73.77],
    ['a half-filled week after them', [...full(12), ...weeksOf(1)], 81.88],
    ['more than the goal, which counts as the goal', weeksOf(9), 16.23],
    ['always one short of two, which settles at half', weeksOf(...Array<number>(104).fill(1)), 50],
  ] as const)('after %s', ([, weeks, strength]) => {
    expect(strengthAfter(weeks)).toBeCloseTo(strength, 2);
  });
});

const finished = fc.array(someWeek, { maxLength: 120 });

describe('whatever the weeks were, the strength', () => {
  test('stays within 0 and 100', () => {
    fc.assert(
      fc.property(finished, someWeek, (weeks, running) => {
        for (const strength of [
          strengthAfter(weeks),
          strengthNow(weeks, running),
          ...strengthsAfter(weeks),
        ]) {
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('is left as it is by a week off, finished or running', () => {
    fc.assert(
      fc.property(finished, fc.nat(120), someWeek, (weeks, place, week) => {
        const off = { ...week, off: true };
        expect(strengthAfter(weeks.toSpliced(place, 0, off))).toBe(strengthAfter(weeks));
        expect(strengthNow(weeks, off)).toBe(strengthAfter(weeks));
      }),
    );
  });

  test('is never lowered by the running week, and never by one more contact', () => {
    fc.assert(
      fc.property(finished, someWeek, (weeks, running) => {
        const now = strengthNow(weeks, running);
        expect(now).toBeGreaterThanOrEqual(strengthAfter(weeks));
        expect(strengthNow(weeks, { ...running, contacts: running.contacts + 1 })).toBeGreaterThanOrEqual(
          now,
        );
      }),
    );
  });

  test('never resets: an empty week keeps more than four fifths', () => {
    fc.assert(
      fc.property(finished, (weeks) => {
        const before = strengthAfter(weeks);
        expect(strengthAfter([...weeks, ...weeksOf(0)])).toBeGreaterThanOrEqual(0.83 * before);
      }),
    );
  });

  test('may be read from the last two years alone', () => {
    const weeks = full(400);
    expect(strengthAfter(weeks.slice(-weeksThatMatter))).toBeCloseTo(strengthAfter(weeks), 5);
  });

  test('after each week is what it is after all weeks until then', () => {
    const weeks = weeksOf(2, 0, 1, 5, 2);
    expect(strengthsAfter(weeks)).toEqual(weeks.map((_, index) => strengthAfter(weeks.slice(0, index + 1))));
    expect(strengthsAfter(weeks.slice(2), strengthAfter(weeks.slice(0, 2)))).toEqual(
      strengthsAfter(weeks).slice(2),
    );
  });
});

test.for([
  [0, 'starting'],
  [39.4, 'starting'],
  [39.5, 'growing'],
  [74.4, 'growing'],
  [75, 'firm'],
  [89.4, 'firm'],
  [89.99999, 'habit'],
  [100, 'habit'],
] as const)('%f is called %s', ([strength, band]) => {
  expect(bandOf(strength)).toBe(band);
});
