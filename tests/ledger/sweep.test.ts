import { expect, test } from 'vitest';
import { apply } from '../../lib/ledger/apply';
import { sweep } from '../../lib/ledger/sweep';
import { handLog, jane, log, max, miss, noon, refuse, sent, wednesday, withdraw } from './commands';
import { nextWednesday, story } from './story';

const afterSevenDays = noon(nextWednesday);
const justBefore = afterSevenDays - 1;

test('a sighting that nobody decides on is shown for seven days', async () => {
  const { ledger, waiting, week } = await story([sent('s', [jane])]);
  await sweep(ledger, justBefore);
  expect(await waiting('2026-11-24')).toEqual(['Jane Doe']);
  expect((await week(nextWednesday)).waiting).toEqual([]);
});

test('a sighting that nobody decided on leaves after seven days', async () => {
  const { ledger } = await story([sent('s', [jane])]);
  await sweep(ledger, justBefore);
  expect(await ledger.countFromIndex('sightings', 'state', 'waiting')).toBe(1);
  await sweep(ledger, afterSevenDays);
  expect(await ledger.countFromIndex('sightings', 'state', 'waiting')).toBe(0);
  expect(Object.keys((await ledger.get('sightings', 's')) ?? {}).sort()).toEqual([
    'deleted',
    'device',
    'id',
    'revision',
  ]);
});

test.for([
  ['refused', refuse('s')],
  ['undone', withdraw('s')],
] as const)('nobody is named by a send that was %s once the week is over', async ([, then]) => {
  const { ledger } = await story([sent('s', [jane]), then]);
  await sweep(ledger, justBefore);
  expect(await ledger.get('sightings', 's')).toMatchObject({ recipients: [jane] });
  await sweep(ledger, afterSevenDays);
  expect(await ledger.get('sightings', 's')).not.toHaveProperty('recipients');
});

test('what was logged stays, however long ago', async () => {
  const { ledger, logged } = await story([sent('s', [jane]), log('s'), sent('t', [max]), handLog('Bo')]);
  await sweep(ledger, noon('2036-01-01'));
  expect((await logged(wednesday)).sort()).toEqual(['Bo', 'Jane Doe']);
  expect(await ledger.get('sightings', 's')).toMatchObject({ state: 'logged' });
});

test('misses that count no more are let go', async () => {
  const { ledger } = await story([miss('m')]);
  await sweep(ledger, noon('2026-12-17'));
  expect(await ledger.getAll('misses')).toMatchObject([{ times: [noon(wednesday)] }]);
  await sweep(ledger, noon('2026-12-18'));
  expect(await ledger.getAll('misses')).toMatchObject([{ deleted: true }]);
});

test('a command that was applied is remembered for longer than an entry can wait', async () => {
  const bo = handLog('Bo');
  const { ledger, logged } = await story([bo]);
  await sweep(ledger, bo.at + 29 * 24 * 60 * 60 * 1000);
  await apply(ledger, bo.id, bo, { now: bo.at, firstWeekday: 1, trust: true });
  expect(await logged()).toEqual(['Bo']);
});

test('commands applied long ago are forgotten', async () => {
  const { ledger } = await story([handLog('Bo')]);
  await sweep(ledger, noon('2027-01-01'));
  expect(await ledger.count('applied')).toBe(0);
});
