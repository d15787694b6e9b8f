import { describe, expect, it } from 'vitest';
import { dotsOf, monthPlaces, placeOf } from '../../../components/months/dot-places';

it.each([
  ['2026-01-01', 1, 0, 3],
  ['2026-01-01', 7, 0, 4],
  ['2026-01-04', 1, 0, 6],
  ['2026-01-04', 7, 1, 0],
  ['2026-03-29', 1, 12, 6],
  ['2026-12-31', 1, 52, 3],
  ['2028-12-31', 7, 53, 0],
] as const)('%s with weeks from %i on stands in column %i, row %i', (day, first, column, row) => {
  expect(placeOf(day, first)).toEqual({ column, row });
});

describe('dots', () => {
  it.each([
    ['2026', 365],
    ['2028', 366],
  ])('%s has %i, each in a place of its own', (year, count) => {
    const dots = dotsOf(year, 1, []);
    expect(dots).toHaveLength(count);
    expect(new Set(dots.map(({ column, row }) => `${column}/${row}`)).size).toBe(count);
  });

  it('grow with the people, up to four', () => {
    const days = [1, 2, 3, 4, 9].map((contacts) => ({ day: `2026-05-0${contacts}`, contacts }));
    const dots = dotsOf('2026', 1, days).filter(({ contacts }) => contacts > 0);
    expect(dots.map(({ level }) => level)).toEqual([1, 2, 3, 4, 4]);
  });
});

it('names a month above its first whole week', () => {
  const [january, february, march] = monthPlaces('2026', 1);
  expect([january?.column, february?.column, march?.column]).toEqual([0, 5, 9]);
  expect(monthPlaces('2026', 7)[1]).toEqual({ month: '2026-02', column: 5 });
});
