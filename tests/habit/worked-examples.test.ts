import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weekOf } from '../../lib/habit/calendar';
import { monthOfWeek, ordinalOf } from '../../lib/habit/month';
import { replyRate } from '../../lib/habit/reply-rate';
import { nextReward } from '../../lib/habit/reward';
import { roadLength } from '../../lib/habit/road';
import { smallerGoal } from '../../lib/habit/smaller-goal';
import { keep, strengthAfter, weeksThatMatter } from '../../lib/habit/strength';
import { isOff } from '../../lib/habit/time-off';
import { weekFacts } from '../../lib/habit/weeks';
import { speakingHour } from '../../lib/remind/when';
import { weeksOf } from './arbitrary';
import { counted } from './counted';

/** docs/habit.md on one line. */
const page = readFileSync(join(import.meta.dirname, '../../docs/habit.md'), 'utf8').replace(/\s+/g, ' ');

const full = (count: number) => weeksOf(...Array<number>(count).fill(2));
const strength = (...weeks: ReturnType<typeof weeksOf>) => strengthAfter(weeks).toFixed(1);
const week = weekOf('2026-11-16', 1);
const rows = [
  { contact: 'jane', day: '2026-11-16' },
  { contact: 'jane', day: '2026-11-20' },
  { contact: 'sam', day: '2026-11-18' },
];
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    day: '2026-11-02',
    outreaches: 1,
    answered: index < 4 ? 1 : 0,
  }));
const thin = [1, 3].map((contacts) => ({ week, contacts, goal: 5, off: false }));
const quiet = { reminderDay: 4, quietFrom: 20, quietTo: 8, snoozedUntil: 0 } as const;
const off = (from: string) => (isOff(week, [{ from, to: '2026-11-22' }]) ? 'is off' : 'is not');
const twoOfThree = full(weeksThatMatter).map((facts) => ({ ...facts, goal: 3 }));

test.for([
  [
    'counting',
    `Sam on Wednesday: the week has ${weekFacts(counted(rows), [week], { goals: [], timeOff: [] })[0]?.contacts}.`,
  ],
  ['k', `k = 0.1^(1/13) = ${keep.toFixed(4)}`],
  ['a week', `| 1 full week | ${strength(...full(1))} |`],
  ['a month', `| 4 full weeks | ${strength(...full(4))} |`],
  ['two months', `| 8 full weeks | ${strength(...full(8))} |`],
  ['twelve weeks', `| 12 full weeks | ${strength(...full(12))} |`],
  ['three months', `| 13 full weeks, three months | ${strength(...full(13))} |`],
  [
    'a miss',
    `an empty one (it costs ${(strengthAfter(full(12)) - strengthAfter([...full(12), ...weeksOf(0)])).toFixed(1)}) | ${strength(...full(12), ...weeksOf(0))} |`,
  ],
  ['coming back', `an empty one and 3 full ones | ${strength(...full(12), ...weeksOf(0), ...full(3))} |`],
  ['half a week', `a half-filled one | ${strength(...full(12), ...weeksOf(1))} |`],
  ['always one short', `two of three in every week, for two years | ${strength(...twoOfThree)} |`],
  ['old weeks', `older ones weigh ${(keep ** weeksThatMatter).toExponential(0)}`],
  ['four days off', `Thursday to Sunday off: the week ${off('2026-11-19')};`],
  ['three days off', `Friday to Sunday: it ${off('2026-11-20')},`],
  [
    'a smaller goal',
    `weeks of 1 and 3: ${smallerGoal(thin, { goal: 5, committedOn: '2026-11-01' })} is offered`,
  ],
  [
    'a plan in quiet hours',
    `quiet from 20:00, speaks from ${speakingHour({ ...quiet, reminderHour: 21 })}:00`,
  ],
  ['cadences', `30 (${(40 / 30).toFixed(2)}) comes behind 12 days into one of 7 (${(12 / 7).toFixed(2)})`],
  ['month 1', `committed on 15 October: October is month ${ordinalOf('2026-10', '2026-10-15')};`],
  ['a week over the month', "The week of 28 September 2026 is October's first."],
  [
    'rewards',
    `the next is due at ${nextReward([{ total: 10 }], 10)}; changed to every 5: at ${nextReward([{ total: 10 }], 5)}.`,
  ],
  ['the road', `at 2 a week it is ${roadLength / 2} weeks, at 3 it is ${Math.ceil(roadLength / 3)}.`],
  [
    'the reply rate',
    `4 of 10 answered is ${10 * (replyRate(days(10), '2026-11-22')?.answered ?? 0)} %; of 9, nothing`,
  ],
])('%s: the page says what the rules come to', ([, sentence]) => {
  expect(page).toContain(sentence);
});

test('what the page says in words', () => {
  expect(ordinalOf('2026-10', '2026-10-16')).toBe(0);
  expect(ordinalOf('2026-11', '2026-10-16')).toBe(1);
  expect(monthOfWeek(weekOf('2026-09-28', 1))).toBe('2026-10');
  expect(replyRate(days(9), '2026-11-22')).toBeUndefined();
});
