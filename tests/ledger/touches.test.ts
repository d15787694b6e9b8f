import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/habit/calendar';
import { connect } from '../../lib/ledger/connect';
import type { Tally, Touch } from '../../lib/ledger/rows';
import type { Command } from '../../lib/outbox';
import { handLog, jane, log, sent, undo, wednesday, withdraw } from './commands';
import { upTo } from './earlier-ledger';
import { correct, outcome } from './habit-commands';
import { addContacts } from './people-commands';
import { story } from './story';

const tuesday = addDays(wednesday, -1);

const begin = async () => {
  const told = await story([
    handLog('Bo', { id: '1', on: '2026-11-01' }),
    handLog('Bo', { id: '2', on: tuesday }),
    handLog('Bo', { id: '3', on: tuesday }),
  ]);
  const touch = async (name = 'Bo') => told.ledger.get('touches', await told.idOf(name));
  const rows = await told.ledger.getAllFromIndex('outreaches', 'time');
  return { ...told, touch, outreaches: rows.map(({ id }) => id) };
};

test('a contact without outreaches has a touch that the index lists', async () => {
  const { ledger, idOf } = await story([addContacts(['Bo'])]);
  const bo = await idOf('Bo');
  const turns = [['never-reached', 1, wednesday, 'Bo', bo]];
  expect(await ledger.getAllFromIndex('touches', 'turn')).toEqual([
    { contact: bo, last: '', turns, outreaches: 0, unanswered: 0 },
  ]);
});

test('no index lists a contact who is let rest after two outreaches without an answer', async () => {
  const { ledger, tell, outreaches } = await begin();
  expect(await ledger.countFromIndex('touches', 'turn')).toBe(0);
  await tell(outcome(outreaches[1] ?? '', 'talked'));
  expect(await ledger.countFromIndex('touches', 'turn')).toBe(1);
});

test('a touch says when the last outreach was, how many there are and how many wait', async () => {
  const { touch } = await begin();
  expect(await touch()).toMatchObject({ last: tuesday, outreaches: 3, unanswered: 3 });
});

describe('unanswered are', () => {
  test.for<
    [
      what: string,
      told: readonly (readonly [which: number, outcome: 'talked' | 'declined' | 'no-answer'])[],
      number,
    ]
  >([
    [
      'those since the newest that has an answer',
      [
        [0, 'talked'],
        [1, 'declined'],
      ],
      1,
    ],
    ['none where the newest was answered', [[2, 'talked']], 0],
    [
      'those that stayed without an answer',
      [
        [0, 'talked'],
        [2, 'no-answer'],
      ],
      2,
    ],
    [
      'those of which an answer was taken back',
      [
        [2, 'talked'],
        [2, 'no-answer'],
      ],
      3,
    ],
  ])('%s', async ([, outcomes, unanswered]) => {
    const { touch, tell, outreaches } = await begin();
    for (const [which, what] of outcomes)
      await tell(outcome(outreaches[which] ?? '', what, { id: `${which} ${what}` }));
    expect(await touch()).toMatchObject({ unanswered });
  });
});

describe('a touch follows', () => {
  test.for<[what: string, expected: Partial<Touch>, readonly Command[]]>([
    ['another outreach', { last: wednesday, outreaches: 4 }, [handLog('Bo')]],
    ['an undone log', { last: '2026-11-01', outreaches: 1 }, [undo('2'), undo('3')]],
    ['a send and its end', { last: tuesday, outreaches: 3 }, [sent('s', [jane]), log('s'), withdraw('s')]],
  ])('%s', async ([, expected, commands]) => {
    const { touch, tell } = await begin();
    await tell(...commands);
    expect(await touch()).toMatchObject(expected);
  });

  test('a corrected day', async () => {
    const { touch, tell, outreaches } = await begin();
    await tell(correct(outreaches[0] ?? '', { on: wednesday }));
    expect(await touch()).toMatchObject({ last: wednesday });
  });

  test('an outreach to whom it goes', async () => {
    const { touch, tell, outreaches } = await begin();
    await tell(correct(outreaches[2] ?? '', { name: 'Cy' }));
    expect(await touch('Bo')).toMatchObject({ outreaches: 2 });
    expect(await touch('Cy')).toMatchObject({ last: tuesday, outreaches: 1 });
  });

  test('its contact when that leaves', async () => {
    const { tell, ledger } = await begin();
    await tell(undo('3'), undo('2'), undo('1'));
    expect(await ledger.getAll('touches')).toEqual([]);
  });
});

test.for([2, 3])('what is derived is made anew in a ledger of version %s', async (version) => {
  const before = await upTo(version, `of version ${version}`);
  const row = { device: 'd', revision: 'r' };
  await before.put('contacts', { ...row, id: 'bo', name: 'Bo', keys: [], addedBy: 'list' });
  await before.put('contacts', { ...row, id: 'cy', name: 'Cy', keys: [], addedBy: 'list' });
  await before.put('contacts', { ...row, id: 'di', deleted: true });
  const facts = { ...row, channel: 'call' as const, at: 1, log: 'l', loggedAt: 1 };
  await before.put('outreaches', { ...facts, id: 'o', contact: 'bo', day: wednesday });
  // As version 3 had it.
  const stale = { day: tuesday, contacts: ['di'], outreaches: 1, answered: 0 } as unknown as Tally;
  if (version === 3) await before.put('tallies', stale);
  before.close();
  const ledger = await connect(`of version ${version}`, { begin: true, onEnd() {} });
  expect(await ledger.getAll('touches')).toEqual([
    {
      ...{ contact: 'bo', last: wednesday, outreaches: 1, unanswered: 1 },
      turns: [['long-ago', wednesday, '', 'Bo', 'bo']],
      open: [wednesday, 1],
    },
    {
      ...{ contact: 'cy', last: '', outreaches: 0, unanswered: 0 },
      turns: [['never-reached', 1, '', 'Cy', 'cy']],
    },
  ]);
  expect(await ledger.getAll('tallies')).toEqual([
    { day: wednesday, firsts: Array(7).fill(1), outreaches: 1, answered: 0 },
  ]);
  expect(await ledger.getAll('totals')).toEqual([{ id: 'all', outreaches: 1, reachedOut: 1, met: 0 }]);
  const { indexNames } = ledger.transaction('outreaches').store;
  expect([...indexNames]).toEqual(['channelTime', 'contactTime', 'log', 'moment', 'sighting', 'time']);
});
