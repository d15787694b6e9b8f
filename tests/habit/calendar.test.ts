import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  type Day,
  firstWeekdayOf,
  isDay,
  localDay,
  type Weekday,
  weekday,
  weekOf,
} from '../../lib/habit/calendar';

afterEach(() => vi.unstubAllEnvs());

const everyWeekday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** With daylight saving in either half of the year, without, at midnight, and on both sides of the date line. */
const zones = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Apia', 'America/Los_Angeles'];

describe('the local day of a moment', () => {
  test.for([
    { zone: 'America/Los_Angeles', moment: '2026-01-01T07:59:59Z', day: '2025-12-31', of: 'before midnight' },
    { zone: 'Pacific/Kiritimati', moment: '2026-12-31T10:00:00Z', day: '2027-01-01', of: 'far to the east' },
    { zone: 'Europe/Berlin', moment: '2026-03-28T23:00:00Z', day: '2026-03-29', of: 'a day of 23 hours' },
    { zone: 'Europe/Berlin', moment: '2026-10-25T22:59:59Z', day: '2026-10-25', of: 'a day of 25 hours' },
    {
      zone: 'America/Sao_Paulo',
      moment: '2018-11-04T03:00:00Z',
      day: '2018-11-04',
      of: 'a day without 00:00',
    },
    { zone: 'Pacific/Apia', moment: '2011-12-30T10:00:00Z', day: '2011-12-31', of: 'after a day left out' },
    { zone: 'Asia/Kolkata', moment: '2024-02-28T18:30:00Z', day: '2024-02-29', of: 'a leap day' },
  ])('$of in $zone is $day', ({ zone, moment, day }) => {
    vi.stubEnv('TZ', zone);
    expect(localDay(new Date(moment))).toBe(day);
  });
});

/** Every day from before one leap year until after the next. */
function* days(): Generator<Day> {
  for (let day = '2023-12-20'; day < '2029-01-10'; day = addDays(day, 1)) yield day;
}

describe.for(zones)('in %s', (zone) => {
  test('the day is the one that Sweden writes, where dates are written as in ISO 8601', () => {
    vi.stubEnv('TZ', zone);
    const moments = fc.date({
      min: new Date('1000-01-02'),
      max: new Date('9999-12-30'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(moments, (moment) => localDay(moment) === moment.toLocaleDateString('sv')));
  });

  test.for([8.64e15, -8.64e15, Number.NaN])('no moment is too far to be told its day: %d', (moment) => {
    vi.stubEnv('TZ', zone);
    expect(localDay(new Date(moment))).toBeTypeOf('string');
  });

  test.for(everyWeekday)('each day has its week of seven days that begins on weekday %i', (first) => {
    vi.stubEnv('TZ', zone);
    const misplaced = [...days()].filter((day) => {
      const { start, end } = weekOf(day, first);
      return weekday(start) !== first || addDays(start, 6) !== end || day < start || day > end;
    });
    expect(misplaced).toEqual([]);
  });
});

test('days follow each other without a gap', () => {
  expect([...days()]).toHaveLength(1848);
});

test.for([
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2026-03-28', 7, '2026-04-04'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-11-18', 0, '2026-11-18'],
] as const)('%s and %i days is %s', ([day, days, later]) => {
  expect(addDays(day, days)).toBe(later);
});

test.for([
  ['2026-11-16', 1],
  ['2026-11-22', 7],
  ['2024-02-29', 4],
  ['2000-01-01', 6],
] as const)('%s is weekday %i', ([day, number]) => {
  expect(weekday(day)).toBe(number);
});

test.for([
  ['Monday', 1, '2026-12-28', '2027-01-03'],
  ['Friday', 5, '2027-01-01', '2027-01-07'],
  ['Saturday', 6, '2026-12-26', '2027-01-01'],
  ['Sunday', 7, '2026-12-27', '2027-01-02'],
] as const)('the week of New Year 2027 that begins on %s crosses the year end', ([, first, start, end]) => {
  expect(weekOf('2027-01-01', first)).toEqual({ start, end });
});

test.for(['2026-11-18', '2024-02-29', '2026-12-31'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true);
});

test.for([
  ...['2026-02-30', '2026-02-29', '2026-06-31', '2026-13-01', '2026-00-10', '2026-01-00'],
  ...['2026-1-1', '26-01-01', '2026-01-01T00:00', ' 2026-01-01', '2026-01-01\n', ''],
  ...[undefined, null, 20260101, new Date(), ['2026-01-01']],
])('%o is no day', (value) => {
  expect(isDay(value)).toBe(false);
});

test.for([
  ['de', 1],
  ['en-US', 7],
  ['ar-EG', 6],
  ['nonsense', 1],
  ['not a locale', 1],
  ['', 1],
] as const)('where %j is spoken weeks begin on weekday %i', ([locale, first]) => {
  expect(firstWeekdayOf(locale)).toBe(first);
});

test('where the browser knows no weeks they begin on Monday', () => {
  class Locale {}
  vi.spyOn(Intl, 'Locale').mockImplementationOnce(Locale as never);
  expect(firstWeekdayOf('en-US')).toBe(1);
});
