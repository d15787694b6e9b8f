import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../lib/habit/calendar';
import { type Candidate, whoNext } from '../../lib/habit/who-next';

const today = '2026-11-22';
const ago = (days: number) => addDays(today, -days);

const someone = (id: string, facts: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id,
  keys: [],
  last: '',
  outreaches: 0,
  unanswered: 0,
  groups: [],
  addedOn: ago(30),
  ...facts,
});

const kindOf = (facts: Partial<Candidate>) => whoNext([someone('jane', facts)], today)[0]?.reason.kind;
const namesOf = (people: readonly Candidate[]) => whoNext(people, today).map(({ candidate }) => candidate.id);

test.for<[string, Partial<Candidate>, string | undefined]>([
  ['on the list and never reached', {}, 'never-reached'],
  ['pointed to and never reached', { referredBy: 'Sam' }, 'referral'],
  ['pointed to and reached since', { referredBy: 'Sam', last: ago(20) }, undefined],
  ['whose cadence is over', { cadence: 30, last: ago(30) }, 'cadence'],
  ['whose cadence is not over', { cadence: 30, last: ago(29) }, undefined],
  ['whose cadence is longer than half a year', { cadence: 365, last: ago(200) }, undefined],
  ['whose cadence is shorter than two weeks', { cadence: 7, last: ago(7) }, 'cadence'],
  ['with a cadence and never reached', { cadence: 30 }, 'never-reached'],
  ['reached 13 days ago', { groups: ['out-of-touch'], last: ago(13) }, undefined],
  ['in the group of those out of touch', { groups: ['out-of-touch'], last: ago(14) }, 'out-of-touch'],
  ['not written to for half a year', { last: ago(180) }, 'out-of-touch'],
  ['not written to for nearly half a year', { last: ago(179) }, undefined],
  ['less comfortable', { stretch: true }, 'stretch'],
  ['less comfortable and just written to', { stretch: true, last: ago(13) }, undefined],
  ['less comfortable and pointed to', { stretch: true, referredBy: 'Sam' }, 'referral'],
  ['with one outreach unanswered', { last: ago(200), unanswered: 1 }, 'out-of-touch'],
  ['with two unanswered', { last: ago(200), unanswered: 2 }, undefined],
  ['with two unanswered and a cadence', { cadence: 30, last: ago(60), unanswered: 2 }, undefined],
  ['who may become a boss', { mark: 'boss', referredBy: 'Sam' }, undefined],
  ['who hires', { mark: 'hires' }, undefined],
  ['archived', { archived: true }, undefined],
  ['resting', { restUntil: addDays(today, 1) }, undefined],
  ['rested enough', { restUntil: today }, 'never-reached'],
])('somebody %s: %s is %s', ([, facts, kind]) => {
  expect(kindOf(facts)).toBe(kind);
});

describe('the order', () => {
  test('puts the strongest reason first', () => {
    const people = [
      someone('out', { last: ago(200) }),
      someone('never'),
      someone('stretch', { stretch: true }),
      someone('due', { cadence: 30, last: ago(40) }),
      someone('referral', { referredBy: 'Sam' }),
    ];
    expect(namesOf(people)).toEqual(['referral', 'due', 'stretch', 'never', 'out']);
  });

  test.for<[string, readonly Candidate[], readonly string[]]>([
    [
      'a fresh referral',
      [someone('a', { referredBy: 'Sam' }), someone('b', { referredBy: 'Sam', addedOn: ago(1) })],
      ['b', 'a'],
    ],
    [
      'the most overdue for their cadence',
      [someone('a', { cadence: 90, last: ago(120) }), someone('b', { cadence: 7, last: ago(20) })],
      ['b', 'a'],
    ],
    [
      'those in a group, then the oldest on the list',
      [someone('a'), someone('b', { addedOn: ago(99) }), someone('c', { groups: ['key-contact'] })],
      ['c', 'b', 'a'],
    ],
    ['those without a day, who are oldest', [someone('a'), { ...someone('b'), addedOn: '' }], ['b', 'a']],
    [
      'the longest out of touch',
      [someone('a', { last: ago(200) }), someone('b', { last: ago(900) })],
      ['b', 'a'],
    ],
  ])('puts %s first', ([, people, names]) => {
    expect(namesOf(people)).toEqual(names);
  });

  test('gives a choice before more of the same', () => {
    const many = (kind: string, facts: Partial<Candidate>) =>
      [1, 2, 3, 4, 5, 6].map((number) => someone(`${kind}${number}`, facts));
    const never = many('never', {});
    const due = many('due', { cadence: 30, last: ago(40) });
    expect(namesOf(never)).toEqual(['never1', 'never2', 'never3', 'never4', 'never5']);
    expect(namesOf([...never, ...due])).toEqual(['due1', 'due2', 'due3', 'never1', 'never2']);
    expect(namesOf([...never, someone('out', { last: ago(400) })])).toContain('out');
  });
});

const anybody = fc.record(
  {
    last: fc.oneof(fc.constant<''>(''), fc.nat(400).map(ago)),
    unanswered: fc.nat(3),
    groups: fc.subarray(['out-of-touch', 'key-contact']),
    addedOn: fc.nat(400).map(ago),
    cadence: fc.constantFrom(7, 30, 365),
    mark: fc.constantFrom('boss', 'hires'),
    stretch: fc.constant(true),
    archived: fc.constant(true),
    restUntil: fc.integer({ min: -9, max: 9 }).map(ago),
    referredBy: fc.constant('Sam'),
  },
  { requiredKeys: ['last', 'unanswered', 'groups'] },
);

const list = fc
  .array(anybody, { maxLength: 40 })
  .map((all) => all.map((facts, index) => someone(`p${index}`, facts as Partial<Candidate>)));

test('whoever is on the list, the suggestions keep the rules', () => {
  fc.assert(
    fc.property(list, (people) => {
      const next = whoNext(people, today);
      expect(next.length).toBeLessThanOrEqual(5);
      expect(new Set(next.map(({ candidate }) => candidate.id)).size).toBe(next.length);
      expect(next.filter(({ reason }) => reason.kind === 'stretch').length).toBeLessThanOrEqual(1);
      for (const { candidate, reason } of next) {
        const { mark, archived, restUntil = '', unanswered, last } = candidate;
        expect(mark ?? archived).toBeUndefined();
        expect(restUntil <= today && unanswered < 2).toBe(true);
        const isCalm = last === '' || daysBetween(last, today) >= 14;
        expect(isCalm || reason.kind === 'cadence').toBe(true);
      }
    }),
  );
});

test('the same people give the same suggestions, in whatever order they come', () => {
  const shuffled = list.chain((people) =>
    fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
  );
  fc.assert(
    fc.property(shuffled, ([people, others]) => {
      expect(whoNext(others, today)).toEqual(whoNext(people, today));
    }),
  );
});
