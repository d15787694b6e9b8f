import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../lib/habit/calendar';
import type { Command } from '../../../lib/outbox';
import type { Person } from '../../../lib/sites/site';
import {
  ann,
  handLog,
  jane,
  log,
  max,
  never,
  noon,
  refuse,
  sent,
  undo,
  wednesday,
  withdraw,
} from '../commands';
import { nextWednesday, story } from '../story';

/** Two weeks in which the person was asked about them, and confirmed. */
function confirmedTwice(...people: readonly Person[]): Command[] {
  return [-14, -7].flatMap((days) => {
    const day = addDays(wednesday, days);
    return [sent(day, people, { day }), log(day, { day })];
  });
}

const begin = confirmedTwice(jane);

const on = (day: Day) => ({ day, at: noon(day) });

describe('a person confirmed twice', () => {
  test('is logged without asking, by the send itself', async () => {
    const { week } = await story([...begin, sent('s', [jane])]);
    expect(await week()).toMatchObject({
      count: 1,
      waiting: [],
      outreaches: [
        { person: 'Jane Doe', log: 's', loggedAt: noon(wednesday), day: wednesday, trusted: true },
      ],
    });
  });

  test('is asked for where the setting is off', async () => {
    const { waiting, logged } = await story([...begin, sent('s', [jane])], 1, false);
    expect(await waiting()).toEqual(['Jane Doe']);
    expect(await logged()).toEqual([]);
  });

  test('is asked for where a page sent by itself', async () => {
    const { waiting, logged } = await story([...begin, { ...sent('s', [jane]), byHand: false }]);
    expect(await waiting()).toEqual(['Jane Doe']);
    expect(await logged()).toEqual([]);
  });

  test('drops out of a mail that asks for others', async () => {
    const { waiting, logged } = await story([...begin, sent('s', [jane, max])]);
    expect(await waiting()).toEqual(['Max Power']);
    expect(await logged()).toEqual(['Jane Doe']);
  });

  test('is logged once a week', async () => {
    const { logged } = await story([...begin, sent('s', [jane]), sent('t', [jane])]);
    expect(await logged()).toEqual(['Jane Doe']);
  });

  test('is asked for in a mail to more than five', async () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, keys: [`email:${name}@example.org`] }));
    const { logged, waiting } = await story([...begin, sent('s', [...others, jane])]);
    expect(await logged()).toEqual([]);
    expect(await waiting()).toEqual(['a, b, c, d, e, Jane Doe']);
  });

  test('is not logged after Not this in the same week', async () => {
    const { logged, waiting } = await story([
      ...[sent('s', [jane]), refuse('s')],
      ...[...begin, sent('t', [jane])],
    ]);
    expect(await logged()).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  test('is neither logged nor asked for after Never', async () => {
    const { logged, waiting } = await story([...begin, never('2026-11-11', jane), sent('s', [jane])]);
    expect(await logged()).toEqual([]);
    expect(await waiting()).toEqual([]);
  });
});

test.for<[what: string, before: readonly Command[]]>([
  ['confirmed once', begin.slice(0, 2)],
  [
    'logged by hand twice',
    [
      handLog('Jane Doe', { id: '1', on: '2026-11-01', keys: jane.keys }),
      handLog('Jane Doe', { id: '2', on: '2026-11-02' }),
    ],
  ],
])('a person %s is asked for', async ([, before]) => {
  const { waiting } = await story([...before, sent('s', [jane])]);
  expect(await waiting()).toContain('Jane Doe');
});

test('what was logged without asking confirms nothing', async () => {
  const { logged, waiting } = await story([
    ...[...begin, sent('s', [jane]), undo(`log ${addDays(wednesday, -7)}`)],
    sent('t', [jane], on(nextWednesday)),
  ]);
  expect(await logged(nextWednesday)).toEqual([]);
  expect(await waiting(nextWednesday)).toEqual(['Jane Doe']);
});

describe('Undo of what was logged without asking', () => {
  const undone = [...begin, sent('s', [jane]), undo('s')];

  test('asks after all', async () => {
    const { logged, waiting } = await story(undone);
    expect(await logged()).toEqual([]);
    expect(await waiting()).toEqual(['Jane Doe']);
  });

  test('is not answered by logging the next message of that week', async () => {
    const { logged, waiting } = await story([...undone, sent('t', [jane])]);
    expect(await logged()).toEqual([]);
    expect(await waiting()).toEqual(['Jane Doe']);
  });

  test('nor by the next one after the send was called back', async () => {
    const { logged, waiting } = await story([...undone, withdraw('s'), sent('t', [jane])]);
    expect(await logged()).toEqual([]);
    expect(await waiting()).toEqual(['Jane Doe']);
  });

  test('leaves the trust for the next week', async () => {
    const { logged } = await story([...undone, sent('t', [jane], on(nextWednesday))]);
    expect(await logged(nextWednesday)).toEqual(['Jane Doe']);
  });

  test('asks for them alone where others were asked for already', async () => {
    const { logged, waiting } = await story([...begin, sent('s', [jane, max]), log('s'), undo('s')]);
    expect(await logged()).toEqual(['Max Power']);
    expect(await waiting()).toEqual(['Jane Doe']);
  });
});

test('a send that is called back takes along what was logged without asking', async () => {
  const { logged, waiting, contacts } = await story([...begin, sent('s', [jane, ann]), withdraw('s')]);
  expect(await logged()).toEqual([]);
  expect(await waiting()).toEqual([]);
  expect(await contacts()).toHaveLength(1);
});
