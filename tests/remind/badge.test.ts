import { describe, expect, test } from 'vitest';
import { addDays, type Weekday, weekOf } from '../../lib/habit/calendar';
import { type BadgeSituation, badgeText } from '../../lib/remind/badge';

const monday = '2026-11-16';
const sunday = '2026-11-22';

/** The last day of a week with nothing done and nothing waiting; reminded from Thursday on. */
const situation: BadgeSituation = {
  committed: true,
  mode: 'reminder',
  waiting: 0,
  goal: 2,
  count: 0,
  week: { start: monday, end: sunday },
  today: sunday,
  reminderDay: 4,
  off: false,
  snoozed: false,
};

test.for<[rule: string, badge: string, Partial<BadgeSituation>]>([
  ['counts the sightings that wait', '+1', { waiting: 1, today: monday }],
  ['puts what waits before what is to go', '+3', { waiting: 3 }],
  ['says what waits in a week that is met', '+1', { waiting: 1, count: 2 }],
  ['keeps to the room a badge has', '+99', { waiting: 1000 }],
  ['says how many are to go', '2', {}],
  ['counts down', '1', { count: 1 }],
  ['is quiet before the reminder day', '', { today: monday }],
  ['is quiet once the week is met', '', { count: 2 }],
  ['is quiet when the week is more than met', '', { count: 5 }],
  ['says every day how many are to go, where that is wished for', '2', { mode: 'always', today: monday }],
  ['is quiet once the week is met, even then', '', { mode: 'always', count: 2 }],
  ['is quiet where that is wished for', '', { mode: 'never' }],
  ['asks about what waits even then', '+1', { mode: 'never', waiting: 1 }],
  ['is quiet on time off', '', { off: true, mode: 'always' }],
  ['asks about what waits on time off', '+1', { off: true, waiting: 1 }],
  ['is quiet while snoozed', '', { snoozed: true, mode: 'always' }],
  ['asks about what waits while snoozed', '+1', { snoozed: true, waiting: 1 }],
  ['is quiet before Commit', '', { committed: false }],
  ['is quiet before Commit even when something waits', '', { committed: false, waiting: 2 }],
])('the badge %s', ([, badge, given]) => {
  expect(badgeText({ ...situation, ...given })).toBe(badge);
});

/** The badge on each day of the week that begins on `first`, a dot where it is empty. */
function weekOfBadges(first: Weekday, reminderDay: Weekday): string {
  const week = weekOf(monday, first);
  const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(week.start, n));
  return days.map((today) => badgeText({ ...situation, week, today, reminderDay }) || '.').join('');
}

describe('the number to go is shown from the reminder day to the end of the week', () => {
  test.for<[Weekday, Weekday, string]>([
    [1, 4, '...2222'],
    [2, 4, '..22222'],
    [3, 4, '.222222'],
    [4, 4, '2222222'],
    [5, 4, '......2'],
    [6, 4, '.....22'],
    [7, 4, '....222'],
    [1, 1, '2222222'],
    [1, 7, '......2'],
    [7, 7, '2222222'],
    [7, 6, '......2'],
  ])('week begins on %i, reminder on %i: %s', ([first, reminderDay, badges]) => {
    expect(weekOfBadges(first, reminderDay)).toBe(badges);
  });
});
