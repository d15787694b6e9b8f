import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekOf } from '../../lib/habit/calendar';
import {
  addMonths,
  monthFacts,
  monthOf,
  monthOfWeek,
  type OutreachFacts,
  ordinalOf,
  spanOf,
  weeksOf,
} from '../../lib/habit/month';
import { replyRate } from '../../lib/habit/reply-rate';
import { someDay, someFirst } from './arbitrary';

const outreach = (contact: string, day: string, facts: Partial<OutreachFacts> = {}): OutreachFacts => ({
  contact,
  day,
  channel: 'linkedin',
  answered: false,
  ...facts,
});

describe('a month', () => {
  const october = [
    outreach('jane', '2026-10-01', { answered: true }),
    outreach('jane', '2026-10-31', { channel: 'call' }),
    outreach('sam', '2026-10-12'),
    outreach('ann', '2026-10-12', { channel: 'call', answered: true }),
    outreach('bo', '2026-10-13', { channel: 'call' }),
    outreach('sam', '2026-11-01', { answered: true }),
    outreach('kim', '2026-09-30', { answered: true }),
  ];

  test('counts each contact once, reached or not, and through each channel', () => {
    expect(monthFacts('2026-10', october, [], '2026-09-20')).toEqual({
      month: '2026-10',
      reachedOut: 4,
      reached: 2,
      channels: [
        { channel: 'call', contacts: 3 },
        { channel: 'linkedin', contacts: 2 },
      ],
      weeks: [],
      ordinal: 1,
    });
  });

  test('is the same in whatever order outreaches arrive', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(october, { minLength: october.length }), (shuffled) => {
        expect(monthFacts('2026-10', shuffled, [])).toEqual(monthFacts('2026-10', october, []));
      }),
    );
  });

  test('has the weeks whose fourth day lies in it', () => {
    const facts = (day: string) => ({ week: weekOf(day, 1), contacts: 1, goal: 2, off: false });
    const weeks = ['2026-09-28', '2026-10-05', '2026-10-26', '2026-11-02'].map(facts);
    expect(monthFacts('2026-10', [], weeks).weeks.map(({ week }) => week.start)).toEqual([
      '2026-09-28',
      '2026-10-05',
      '2026-10-26',
    ]);
    expect(monthFacts('2026-10', [], weeks, '2026-10-07').weeks).toHaveLength(2);
  });
});

describe('every week belongs to one month', () => {
  test('whatever the day and the first weekday', () => {
    fc.assert(
      fc.property(someDay, someFirst, (day, first) => {
        const week = weekOf(day, first);
        const month = monthOfWeek(week);
        const holders = [-1, 0, 1].filter((months) =>
          weeksOf(addMonths(month, months), first).some(({ start }) => start === week.start),
        );
        expect(holders).toEqual([0]);
        expect([4, 5]).toContain(weeksOf(month, first).length);
      }),
    );
  });
});

test.for([
  ['2026-09-01', ['2026-08', '2026-09', '2026-10'], [0, 1, 2]],
  ['2026-09-15', ['2026-08', '2026-09', '2026-11'], [0, 1, 3]],
  ['2026-09-16', ['2026-09', '2026-10', '2026-11'], [0, 1, 2]],
  ['2026-12-31', ['2026-12', '2027-01', '2028-01'], [0, 1, 13]],
] as const)('who commits on %s has these months', ([committedOn, months, ordinals]) => {
  expect(months.map((month) => ordinalOf(month, committedOn))).toEqual(ordinals);
});

test('months are counted over year ends, there and back', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(addMonths('2026-11', -35)).toBe('2023-12');
  fc.assert(
    fc.property(someDay, fc.integer({ min: -500, max: 500 }), (day, months) => {
      expect(addMonths(addMonths(monthOf(day), months), -months)).toBe(monthOf(day));
    }),
  );
});

test('a month lasts from its first to its last day', () => {
  expect(spanOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(spanOf('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
});

describe('the own reply rate', () => {
  const on = (day: string, outreaches: number, answered = 0) => ({ day, outreaches, answered });

  test('is told from ten outreaches on', () => {
    expect(replyRate([on('2026-11-01', 9)], '2026-11-22')).toBeUndefined();
    expect(replyRate([on('2026-11-01', 6), on('2026-11-02', 4, 4)], '2026-11-22')).toEqual({
      outreaches: 10,
      answered: 4,
    });
  });

  test('looks back twelve months', () => {
    const rows = [on('2025-11-23', 10, 10), on('2025-11-22', 10)];
    expect(replyRate(rows, '2026-11-22')).toEqual({ outreaches: 10, answered: 10 });
  });
});
