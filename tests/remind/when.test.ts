import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isQuiet, nextMoment, type Plan, speakingHour } from '../../lib/remind/when';

afterEach(() => vi.unstubAllEnvs());

/** Thursday at nine, quiet from eight in the evening to eight in the morning. */
const plan: Plan = { reminderDay: 4, reminderHour: 9, quietFrom: 20, quietTo: 8, snoozedUntil: 0 };

describe('quiet hours', () => {
  test.for([
    ['over midnight', 20, 8, '0-7, 20-23'],
    ['within a day', 12, 14, '12-13'],
    ['from midnight on', 0, 6, '0-5'],
    ['until midnight', 22, 0, '22-23'],
    ['equal ones: none', 8, 8, ''],
  ] as const)('%s', ([, quietFrom, quietTo, hours]) => {
    const quiet = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      isQuiet(hour, { ...plan, quietFrom, quietTo }),
    );
    const expected = hours.split(', ').flatMap((span) => {
      const [from = 0, to = -1] = span === '' ? [] : span.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    expect(quiet).toEqual(expected);
  });

  test.for([
    [9, 20, 8, 9, 'stays where it is'],
    [21, 20, 8, 19, 'in the evening is moved before them'],
    [6, 20, 8, 8, 'in the morning is moved behind them'],
    [13, 12, 14, 14, 'at noon is moved behind them'],
    [23, 22, 0, 21, 'before midnight is moved before them'],
  ] as const)('a plan for %i, quiet from %i to %i, speaks from %i: it %s', ([hour, from, to, speaks]) => {
    expect(speakingHour({ ...plan, reminderHour: hour, quietFrom: from, quietTo: to })).toBe(speaks);
  });

  test('never swallow the plan, whatever they are', () => {
    const hour = fc.nat(23);
    fc.assert(
      fc.property(hour, hour, hour, (reminderHour, quietFrom, quietTo) => {
        const any = { ...plan, reminderHour, quietFrom, quietTo };
        expect(isQuiet(speakingHour(any), any)).toBe(false);
      }),
    );
  });
});

test.for([
  ['at night, for the end of quiet hours', '2026-11-19T03:00', '2026-11-19T08:00', {}],
  ['in the morning, for the plan', '2026-11-19T08:00', '2026-11-19T09:00', {}],
  ['at the hour itself, for midnight', '2026-11-19T09:00', '2026-11-20T00:00', {}],
  ['at noon, for the end of a snooze', '2026-11-19T12:00', '2026-11-19T14:30', { snoozedUntil: 1 }],
  ['during a long snooze, for midnight', '2026-11-18T14:30', '2026-11-19T00:00', { snoozedUntil: 1 }],
  ['on the last evening of the year', '2026-12-31T20:00', '2027-01-01T00:00', {}],
] as const)(
  'wakes %s',
  ([, now, next, { snoozedUntil = 0 }]: readonly [string, string, string, { snoozedUntil?: number }]) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const snooze = snoozedUntil && new Date('2026-11-19T14:30').getTime();
    expect(nextMoment({ ...plan, snoozedUntil: snooze }, new Date(now))).toEqual(new Date(next));
  },
);

describe('on days of 23 and 25 hours', () => {
  test.for([
    ['Europe/Berlin', '2026-03-29T01:30', 2, '2026-03-29T01:00:00Z', 'the hour left out is the next one'],
    [
      'Europe/Berlin',
      '2026-10-25T01:30',
      2,
      '2026-10-25T00:00:00Z',
      'the hour that comes twice is its first',
    ],
    ['Europe/Berlin', '2026-03-29T01:30', 9, '2026-03-29T07:00:00Z', 'nine is nine in summer'],
    ['Europe/Berlin', '2026-10-25T01:30', 9, '2026-10-25T08:00:00Z', 'nine is nine in winter'],
    ['America/Sao_Paulo', '2018-11-03T22:00', 9, '2018-11-04T03:00:00Z', 'a day without 00:00 begins at one'],
  ] as const)('%s, %s: plan at %i', ([zone, now, reminderHour, next]) => {
    vi.stubEnv('TZ', zone);
    const any = { ...plan, reminderHour, quietFrom: 0, quietTo: 0 };
    expect(nextMoment(any, new Date(now)).toISOString()).toBe(new Date(next).toISOString());
  });

  test('the next moment is always later, and never later than a day and an hour', () => {
    vi.stubEnv('TZ', 'America/Sao_Paulo');
    const hour = fc.nat(23);
    const moment = fc.date({ min: new Date('2017-01-01'), max: new Date('2019-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(hour, hour, hour, moment, (reminderHour, quietFrom, quietTo, now) => {
        const wait = nextMoment({ ...plan, reminderHour, quietFrom, quietTo }, now).getTime() - now.getTime();
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(25 * 60 * 60 * 1000);
      }),
    );
  });
});
