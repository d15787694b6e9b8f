import { describe, expect, it } from 'vitest';
import { itemsBetween, placesOf } from '../../components/window-places';

const startsOf = (rows: readonly number[]) => placesOf(rows, (count) => count).starts;
const starts = startsOf([2, 1, 1, 2, 1]);

it('counts rows, with the end as one more place', () => expect(starts).toEqual([0, 2, 3, 4, 6, 7]));

it('are the same whatever was known before', () => {
  const rowsOf = (count: number) => count;
  for (const before of [[], [2], [2, 1, 1], [2, 1, 1, 2, 1], [2, 1, 1, 2, 1, 1], [1, 1, 1], [2, 2]])
    expect(placesOf([2, 1, 1, 2, 1], rowsOf, placesOf(before, rowsOf)).starts).toEqual(starts);
});

describe('the items between two rows', () => {
  it.each([
    ['all', -5, 50, 0, 5],
    ['the first alone', 0, 1, 0, 1],
    ['one of two rows, by its second', 1, 1.5, 0, 1],
    ['those in the middle', 2.5, 4.5, 1, 4],
    ['the last', 6.5, 6.9, 4, 5],
    ['none far below', 80, 90, 5, 5],
    ['the beginning from far above', -90, -80, 0, 0],
  ])('%s', (_, top, bottom, from, to) => {
    expect(itemsBetween(starts, top, bottom)).toEqual({ from, to });
  });

  it('are none of an empty list', () => expect(itemsBetween(startsOf([]), 0, 9)).toEqual({ from: 0, to: 0 }));
});
