import { expect, test } from 'vitest';
import { compared, misses } from './line';
import { tableOf } from './table';

const target = { of: 'ratio', most: 1.5 } as const;

/** The line of what took so long in each round, beside a floor that took 10, and 11 the second time. */
const lineOf = (...figures: readonly number[]) =>
  compared({
    ...{
      what: 'a send',
      unit: 'ms',
      variant: 'ours',
      floor: 'least',
      control: 'again',
      floorIs: 'a put',
      target,
    },
    samples: { ours: figures, least: figures.map(() => 10), again: figures.map(() => 11) },
  });

test('what is measured once has a ratio, and no spread or control', () => {
  expect(lineOf(12).ratio).toEqual({ middle: 1.2 });
  expect(tableOf([lineOf(12)])).toContain('| a send | 12 ms | a put: 10 ms | 1.20 |  |  | at most 1.50 |');
});

test('what is measured in rounds has all three', () => {
  expect(tableOf([lineOf(12, 12)])).toContain('| 1.20 | 1.20 to 1.20 | 1.10 (1.10 to 1.10) |');
});

test('a target may be missed by as much as two of the same lie apart, and by nothing where that is not known', () => {
  expect([lineOf(15.5, 15.5), lineOf(16.5, 16.5)].map(misses)).toEqual([false, true]);
  expect([lineOf(15), lineOf(15.5)].map(misses)).toEqual([false, true]);
});
