import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestFirst, staying } from '../../lib/backup/rolling';

const aDay = 86_400_000;

const made = (...days: number[]) =>
  days.map((day) => ({ madeAt: (20_000 + day) * aDay, bytes: 1000, state: `${day}` }));

const daysOf = (backups: readonly { readonly madeAt: number }[]) =>
  backups.map(({ madeAt }) => madeAt / aDay - 20_000);

/** What is left when one was made on each of so many days, each time letting go of what does not stay. */
function afterDays(count: number): number[] {
  let kept = made();
  for (let day = 0; day < count; day += 1) kept = staying([...made(day), ...kept]);
  return daysOf(kept);
}

test('the newest of each of seven days and of each of six weeks stay', () => {
  expect(afterDays(5)).toEqual([4, 3, 2, 1, 0]);
  expect(afterDays(100)).toEqual([99, 98, 97, 96, 95, 94, 93, 89, 82, 75, 68]);
});

test('after a long break nothing goes but what the new one replaces', () => {
  expect(daysOf(staying(made(500, 9, 8, 1)))).toEqual([500, 9, 8, 1]);
});

test('what was made while the clock was ahead is not the newest, and what is made while it is behind stays', () => {
  const on = (day: number) => (20_000 + day) * aDay;
  expect(daysOf(newestFirst(made(8, 400, 9), on(9)))).toEqual([9, 8, 400]);
  const weeks = Array.from({ length: 60 }, (_, week) => 7 * week);
  expect(daysOf(staying(newestFirst(made(...weeks, -900), on(-900))))[0]).toBe(-900);
});

test('the newest five stay though they are of one day, so that two restores can be taken back', () => {
  expect(daysOf(staying(made(3.75, 3.625, 3.5, 3.375, 3.25, 3, 2)))).toEqual([
    3.75, 3.625, 3.5, 3.375, 3.25, 2,
  ]);
});

test('of those that hold the same in a row only the newest stays', () => {
  const same = made(3.5, 3.25, 3).map((backup) => ({ ...backup, state: 'same' }));
  expect(daysOf(staying([...same, ...made(2)]))).toEqual([3.5, 2]);
});

test('all together have at most 50 MB, but the newest stays whatever its size', () => {
  const large = (bytes: number) => made(4, 3, 2, 1).map((backup) => ({ ...backup, bytes }));
  expect(daysOf(staying(large(20_000_000)))).toEqual([4, 3]);
  expect(daysOf(staying(large(90_000_000)))).toEqual([4]);
});

test('whatever was made when, the newest stays and there are few', () => {
  const backup = fc.record({ madeAt: fc.nat(1e12), bytes: fc.nat(1e8), state: fc.string() });
  fc.assert(
    fc.property(fc.array(backup), (backups) => {
      const sorted = backups.toSorted((one, other) => other.madeAt - one.madeAt);
      const kept = staying(sorted);
      expect(kept.slice(0, 1)).toEqual(sorted.slice(0, 1));
      expect(kept.length).toBeLessThanOrEqual(18);
    }),
  );
});
