import { expect, test } from 'vitest';
import { defaultGoal, goalOf } from '../../lib/habit/goal';

const two = { contacts: 2, from: '2026-11-02' };
const three = { contacts: 3, from: '2026-11-16' };
const one = { contacts: 1, from: '2026-11-23' };

test.for([
  ['2026-10-26', defaultGoal, 'before the first goal the default holds'],
  ['2026-11-02', 2, 'a goal holds from its own week on'],
  ['2026-11-09', 2, 'a goal holds until the next'],
  ['2026-11-16', 3, 'the newest goal that has begun holds'],
  ['2026-11-23', 1, 'a lowered goal holds from its week on'],
  ['2036-11-24', 1, 'the last goal holds for good'],
] as const)('week of %s: %i, for %s', ([start, contacts]) => {
  expect(goalOf(start, [two, three, one])).toBe(contacts);
  expect(goalOf(start, [one, three, two])).toBe(contacts);
});

test('without any goal the default holds', () => expect(goalOf('2026-11-16', [])).toBe(defaultGoal));
