import { describe, expect, it } from 'vitest';
import { barsOf, goalLinesOf } from '../../../components/months/bar-places';
import type { WeekFacts } from '../../../lib/habit/weeks';

const week = (contacts: number, goal = 2, off = false): WeekFacts => ({
  week: { start: '2026-11-16', end: '2026-11-22' },
  contacts,
  goal,
  off,
});

describe('bars', () => {
  it.each([
    ['a full week', week(2), 'full', 50],
    ['more than the goal', week(4), 'full', 100],
    ['a part of it', week(1), 'part', 25],
    ['nothing yet', week(0), 'none', 3],
    ['time off', week(0, 2, true), 'rest', 10],
    ['time off with somebody', week(2, 2, true), 'rest', 50],
  ])('%s', (_, facts, look, height) => {
    const [bar] = barsOf([facts, week(4)], 100, true);
    expect(bar).toMatchObject({ look, height, y: 100 - height });
  });

  it('lets only the last week run, and only while it is not over', () => {
    const weeks = [week(2), week(1)];
    expect(barsOf(weeks, 100, false).map(({ look }) => look)).toEqual(['full', 'running']);
    expect(barsOf(weeks, 100, true).map(({ look }) => look)).toEqual(['full', 'part']);
  });

  it('stay within the plot, side by side', () => {
    const bars = barsOf([week(0), week(9), week(3, 5)], 100, false);
    expect(bars.every(({ y, height }) => y >= 0 && y + height === 100)).toBe(true);
    const gaps = bars.slice(1).map((bar, at) => bar.x - ((bars[at]?.x ?? 0) + (bars[at]?.width ?? 0)));
    expect(gaps.every((gap) => gap > 5)).toBe(true);
  });

  it('are none where there is no week', () => expect(barsOf([], 100, false)).toEqual([]));
});

describe('the goal', () => {
  it('is one line while it stays', () => {
    expect(goalLinesOf([week(0), week(4), week(1)], 100)).toEqual([{ goal: 2, from: 0, to: 100, y: 50 }]);
  });

  it('is a line for each stretch of weeks that had the same', () => {
    expect(goalLinesOf([week(0, 2), week(1, 2), week(1, 4), week(1, 2)], 100)).toEqual([
      { goal: 2, from: 0, to: 50, y: 50 },
      { goal: 4, from: 50, to: 75, y: 0 },
      { goal: 2, from: 75, to: 100, y: 50 },
    ]);
  });
});
