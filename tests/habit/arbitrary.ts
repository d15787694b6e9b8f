import fc from 'fast-check';
import { addDays, type Weekday } from '../../lib/habit/calendar';
import type { WeekFacts } from '../../lib/habit/weeks';

/** Days around two year ends, a leap day and the changes of daylight-saving time. */
export const someDay = fc.nat(800).map((days) => addDays('2023-11-20', days));

export const someFirst = fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7);

/** Outreaches to a handful of contacts. */
export const someOutreaches = fc.array(fc.record({ contact: fc.constantFrom(...'abcdefg'), day: someDay }), {
  maxLength: 60,
});

/** A week as strength sees it; when it was does not matter there. */
export const someWeek: fc.Arbitrary<WeekFacts> = fc.record({
  week: fc.constant({ start: '2026-11-16', end: '2026-11-22' }),
  contacts: fc.nat(12),
  goal: fc.integer({ min: 1, max: 9 }),
  off: fc.boolean(),
});

/** Weeks of `contacts` at a goal of 2. */
export function weeksOf(...contacts: readonly number[]): WeekFacts[] {
  return contacts.map((count) => ({
    week: { start: '2026-11-16', end: '2026-11-22' },
    contacts: count,
    goal: 2,
    off: false,
  }));
}
