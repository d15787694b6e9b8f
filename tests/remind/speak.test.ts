import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { localDay, type Weekday, weekOf } from '../../lib/habit/calendar';
import { type SpeakSituation, whatToSay } from '../../lib/remind/speak';
import type { Plan } from '../../lib/remind/when';

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Berlin'));

afterEach(() => vi.unstubAllEnvs());

const plan: Plan = { reminderDay: 4, reminderHour: 9, quietFrom: 20, quietTo: 8, snoozedUntil: 0 };

/** An empty week of somebody who means to write on Thursdays at nine and is told nothing yet. */
const situation: SpeakSituation = {
  committedAt: 1,
  plan,
  freshStart: true,
  week: { start: '2026-11-16', end: '2026-11-22' },
  goal: 2,
  count: 0,
  off: false,
  spokenOn: [],
};

const said = (at: string, given: Partial<SpeakSituation> = {}, planned: Partial<Plan> = {}) =>
  whatToSay({ ...situation, ...given, plan: { ...plan, ...planned } }, new Date(at)) ?? '';

const thursday = '2026-11-19';

test.for<[when: string, at: string, saying: string]>([
  ['before the hour', `${thursday}T08:59`, ''],
  ['at the hour', `${thursday}T09:00`, 'reminder'],
  ['late, after sleep', `${thursday}T15:00`, 'reminder'],
  ['in quiet hours', `${thursday}T20:00`, ''],
  ['the next day before the hour', '2026-11-20T08:30', ''],
  ['the next day', '2026-11-20T09:00', 'reminder'],
  ['on the last day of the week', '2026-11-22T19:59', 'reminder'],
  ['between the first day and the reminder day', '2026-11-17T12:00', ''],
  ['on the first day, before the hour', '2026-11-16T08:00', ''],
  ['on the first day', '2026-11-16T09:00', 'fresh-start'],
])('%s (%s): "%s"', ([, at, saying]) => {
  expect(said(at)).toBe(saying);
});

const noon = `${thursday}T12:00`;

test.for<[why: string, saying: string, given: Partial<SpeakSituation>]>([
  ['the week is met', '', { count: 2 }],
  ['one is still to go', 'reminder', { count: 1 }],
  ['it is time off', '', { off: true }],
  ['nobody has committed', '', { committedAt: 0 }],
  ['it was committed after the hour today', '', { committedAt: new Date(`${thursday}T11:00`).getTime() }],
  [
    'it was committed before the hour today',
    'reminder',
    { committedAt: new Date(`${thursday}T07:00`).getTime() },
  ],
  ['it was said today', '', { spokenOn: [thursday] }],
  ['it was said yesterday', 'reminder', { spokenOn: ['2026-11-18'] }],
  ['it was said on the other side of the date line, where it is tomorrow', '', { spokenOn: ['2026-11-20'] }],
  ['a clock that once ran years ahead', 'reminder', { spokenOn: ['2030-01-01'] }],
  ['it was said today, and then by a clock that ran years ahead', '', { spokenOn: [thursday, '2030-01-01'] }],
  ['it was committed by a clock that ran years ahead', 'reminder', { committedAt: Date.parse('2030-01-01') }],
])('when %s: "%s"', ([, saying, given]) => {
  expect(said(noon, given)).toBe(saying);
});

test('nothing is said until a snooze ends', () => {
  const snoozedUntil = new Date('2026-11-20T10:00').getTime();
  expect(said(noon, {}, { snoozedUntil })).toBe('');
  expect(said('2026-11-20T09:59', {}, { snoozedUntil })).toBe('');
  expect(said('2026-11-20T10:00', {}, { snoozedUntil })).toBe('reminder');
});

test('a fresh start can be switched off, and gives way to the plan', () => {
  expect(said('2026-11-16T09:00', { freshStart: false })).toBe('');
  expect(said('2026-11-16T09:00', {}, { reminderDay: 1 })).toBe('reminder');
});

test('a plan in quiet hours still speaks on its day', () => {
  expect(said(`${thursday}T19:00`, {}, { reminderHour: 21 })).toBe('reminder');
  expect(said(`${thursday}T18:59`, {}, { reminderHour: 21 })).toBe('');
});

test('where the plan names an hour that daylight saving leaves out, it speaks at the next', () => {
  const week = { start: '2026-03-23', end: '2026-03-29' };
  const early: Partial<Plan> = { reminderDay: 7, reminderHour: 2, quietFrom: 0, quietTo: 0 };
  expect(said('2026-03-29T01:59', { week }, early)).toBe('');
  expect(said('2026-03-29T03:00', { week }, early)).toBe('reminder');
});

describe('who travels is told by the clock on the wall', () => {
  test.for([
    ['Asia/Tokyo', '2026-11-19T00:00:00Z', 'reminder'],
    ['Europe/Berlin', '2026-11-19T00:00:00Z', ''],
    ['America/Los_Angeles', '2026-11-19T16:59:00Z', ''],
    ['America/Los_Angeles', '2026-11-19T17:00:00Z', 'reminder'],
  ] as const)('in %s at %s: "%s"', ([zone, moment, saying]) => {
    vi.stubEnv('TZ', zone);
    expect(said(moment)).toBe(saying);
  });
});

test('an empty week that is looked at every hour is told once on each day from the reminder day on', () => {
  for (const first of [1, 3, 4, 7] as const satisfies readonly Weekday[]) {
    const week = weekOf(thursday, first);
    const told: string[] = [];
    for (let now = new Date(`${week.start}T00:30`); localDay(now) <= week.end; now = hourAfter(now))
      if (said(now.toISOString(), { week, freshStart: false, spokenOn: told })) told.push(localDay(now));
    const last = new Date(`${week.end}T00:00Z`).getTime();
    expect(told).toHaveLength((last - Date.parse(thursday)) / 86_400_000 + 1);
    expect(told[0]).toBe(thursday);
  }
});

function hourAfter(now: Date): Date {
  return new Date(now.getTime() + 60 * 60 * 1000);
}
