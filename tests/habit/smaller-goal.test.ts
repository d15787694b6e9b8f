import { expect, test } from 'vitest';
import { addDays, weekOf } from '../../lib/habit/calendar';
import { asksWhetherSure, nextGoal } from '../../lib/habit/goal';
import { smallerGoal } from '../../lib/habit/smaller-goal';
import type { WeekFacts } from '../../lib/habit/weeks';

/** Finished weeks since the commitment, by contacts; a minus is a week off. */
function weeks(goal: number, contacts: readonly (number | '-')[]): WeekFacts[] {
  return contacts.map((count, index) => ({
    week: weekOf(addDays('2026-09-07', 7 * index), 1),
    contacts: count === '-' ? 0 : count,
    goal,
    off: count === '-',
  }));
}

const since = (goal: number, committedOn = '2026-09-07') => ({ goal, committedOn });

test.for([
  ['two empty weeks', 2, [2, 0, 0], 1],
  ['two thin weeks: what the better of them held', 5, [5, 1, 3], 3],
  ['thin weeks around time off', 3, [1, '-', '-', 2], 2],
  ['one thin week', 2, [2, 2, 1], undefined],
  ['a thin week, then a full one', 2, [0, 2], undefined],
  ['the first week of all', 2, [0], undefined],
  ['a goal that cannot be smaller', 1, [0, 0], undefined],
] as const)('after %s', ([, goal, contacts, offered]) => {
  expect(smallerGoal(weeks(goal, contacts), since(goal))).toBe(offered);
});

test('is not offered again once the goal is lowered, nor when it was just raised', () => {
  expect(smallerGoal(weeks(3, [0, 0]), since(2))).toBeUndefined();
  expect(smallerGoal(weeks(2, [0, 0]), since(3))).toBeUndefined();
});

test('weeks that had begun before the commitment are not thin', () => {
  expect(smallerGoal(weeks(2, [0, 0, 0]), since(2, '2026-09-15'))).toBeUndefined();
  expect(smallerGoal(weeks(2, [0, 0, 0]), since(2, '2026-09-14'))).toBe(1);
});

test('the goal of next week is told where it differs', () => {
  const week = { start: '2026-11-16', end: '2026-11-22' };
  const goals = [
    { contacts: 3, from: '2026-11-02' },
    { contacts: 2, from: '2026-11-23' },
  ];
  expect(nextGoal(week, goals)).toBe(2);
  expect(nextGoal(week, goals.slice(0, 1))).toBeUndefined();
  expect(nextGoal({ start: '2026-11-23', end: '2026-11-29' }, goals)).toBeUndefined();
});

test('more than five asks', () => {
  expect([1, 2, 3, 5, 6, 20].filter(asksWhetherSure)).toEqual([6, 20]);
});
