import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { localDay, weekOf, weeksUpTo } from '../../lib/habit/calendar';
import { isOff } from '../../lib/habit/time-off';
import { weekFacts, weeksOnGoal } from '../../lib/habit/weeks';
import { someDay, someFirst, someOutreaches } from './arbitrary';
import { counted } from './counted';

afterEach(() => vi.unstubAllEnvs());

const plain = { goals: [], timeOff: [] };

describe('a week', () => {
  const weeks = weeksUpTo('2027-01-03', 3, 1);

  test('counts each contact once, and nobody of another week', () => {
    const outreaches = [
      { contact: 'jane', day: '2026-12-28' },
      { contact: 'jane', day: '2027-01-03' },
      { contact: 'sam', day: '2027-01-01' },
      { contact: 'sam', day: '2026-12-27' },
      { contact: 'ann', day: '2026-12-13' },
      { contact: 'ann', day: '2027-01-04' },
    ];
    expect(weekFacts(counted(outreaches), weeks, plain).map(({ contacts }) => contacts)).toEqual([0, 1, 2]);
  });

  test('keeps the goal that held then, and knows when it was off', () => {
    const goals = [
      { contacts: 3, from: '2026-12-21' },
      { contacts: 1, from: '2026-12-28' },
    ];
    const timeOff = [{ from: '2026-12-24', to: '2026-12-29' }];
    expect(weekFacts([], weeks, { goals, timeOff })).toMatchObject([
      { goal: 2, off: false },
      { goal: 3, off: true },
      { goal: 1, off: false },
    ]);
  });
});

describe('weeks on goal', () => {
  const timeOff = [{ from: '2026-12-21', to: '2026-12-27' }];
  const onGoal = (outreaches: Parameters<typeof counted>[0], today: string) =>
    weeksOnGoal(weekFacts(counted(outreaches), weeksUpTo(today, 3, 1), { goals: [], timeOff }), today);
  const two = (day: string) => ['jane', 'sam'].map((contact) => ({ contact, day }));

  test('are those that came to it, of those that are over', () => {
    expect(onGoal([], '2027-01-17')).toEqual({ met: 0, asked: 2 });
    expect(onGoal(two('2027-01-06'), '2027-01-17')).toEqual({ met: 1, asked: 2 });
  });

  test('leave out time off, whatever was done then', () => {
    expect(onGoal(two('2026-12-22'), '2027-01-04')).toEqual({ met: 0, asked: 1 });
  });

  test('count the week that runs only once it came to it, to its last day', () => {
    expect(onGoal([], '2027-01-03')).toEqual({ met: 0, asked: 1 });
    expect(onGoal(two('2026-12-30'), '2027-01-03')).toEqual({ met: 1, asked: 2 });
    expect(onGoal([], '2027-01-04')).toEqual({ met: 0, asked: 1 });
  });
});

describe('counting', () => {
  test('is the same in whatever order outreaches arrive, for every first weekday', () => {
    fc.assert(
      fc.property(
        someOutreaches.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        someDay,
        someFirst,
        ([rows, shuffled], today, first) => {
          const weeks = weeksUpTo(today, 20, first);
          expect(weekFacts(counted(shuffled), weeks, plain)).toEqual(weekFacts(counted(rows), weeks, plain));
        },
      ),
    );
  });

  test('agrees with asking each outreach for its week, over year ends and in whatever zone one reads it', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia', 'Asia/Kolkata');
    fc.assert(
      fc.property(someOutreaches, someDay, someFirst, zones, (rows, today, first, zone) => {
        vi.stubEnv('TZ', zone);
        for (const { week, contacts } of weekFacts(counted(rows), weeksUpTo(today, 20, first), plain)) {
          const own = rows.filter(({ day }) => weekOf(day, first).start === week.start);
          expect(contacts).toBe(new Set(own.map(({ contact }) => contact)).size);
        }
      }),
    );
  });

  test('a traveller keeps the day on which they wrote', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const day = localDay(new Date('2026-11-22T16:00:00Z'));
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const [, monday] = weekFacts(counted([{ contact: 'jane', day }]), weeksUpTo('2026-11-23', 2, 1), plain);
    expect(monday).toMatchObject({ week: { start: '2026-11-23' }, contacts: 1 });
  });
});

test('the last weeks follow each other, and the last holds today', () => {
  fc.assert(
    fc.property(someDay, someFirst, (today, first) => {
      const weeks = weeksUpTo(today, 60, first);
      expect(weeks.at(-1)).toEqual(weekOf(today, first));
      expect(weeks).toHaveLength(60);
      expect(new Set(weeks.map(({ start }) => start)).size).toBe(60);
      expect(weeks[0]?.start).toBe(weeksUpTo(weeks[1]?.start ?? '', 2, first)[0]?.start);
    }),
  );
});

const week = { start: '2026-11-16', end: '2026-11-22' };

test.for([
  ['no time off', [], false],
  ['three days', [{ from: '2026-11-20', to: '2026-12-01' }], false],
  ['four days', [{ from: '2026-11-19', to: '2026-12-01' }], true],
  ['all of it', [{ from: '2026-11-01', to: '2026-12-01' }], true],
  [
    'two and two days apart',
    [
      { from: '2026-11-10', to: '2026-11-17' },
      { from: '2026-11-21', to: '2026-11-25' },
    ],
    true,
  ],
  [
    'three days said twice',
    [
      { from: '2026-11-16', to: '2026-11-18' },
      { from: '2026-11-16', to: '2026-11-18' },
    ],
    false,
  ],
  ['another week', [{ from: '2026-11-23', to: '2026-11-29' }], false],
] as const)('with %s the week is off: %s', ([, timeOff, off]) => {
  expect(isOff(week, timeOff)).toBe(off);
});
