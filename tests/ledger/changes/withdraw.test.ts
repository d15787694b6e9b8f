import { expect, test } from 'vitest';
import { isRow } from '../../../lib/ledger/rows';
import { handLog, jane, log, max, sent, withdraw } from '../commands';
import { story } from '../story';

test('a send that was undone no longer waits', async () => {
  const { waiting } = await story([sent('s', [jane]), withdraw('s')]);
  expect(await waiting()).toEqual([]);
});

test('one of two sends undone leaves the sighting to the other', async () => {
  const { waiting, tell } = await story([sent('s', [jane]), sent('t', [jane]), withdraw('s')]);
  expect(await waiting()).toEqual(['Jane Doe']);
  await tell(withdraw('t'));
  expect(await waiting()).toEqual([]);
});

test('a send undone takes along the people it alone went to', async () => {
  const { waiting } = await story([sent('s', [jane]), sent('t', [jane, max]), withdraw('t')]);
  expect(await waiting()).toEqual(['Jane Doe']);
});

test('what was logged from a send that was undone goes, with the contact it added', async () => {
  const { logged, contacts } = await story([sent('s', [jane, max]), log('s'), withdraw('s')]);
  expect(await logged()).toEqual([]);
  expect(await contacts()).toEqual([]);
});

test('a contact with another outreach stays when a send is undone', async () => {
  const { logged, contacts } = await story([
    ...[sent('s', [jane]), log('s'), handLog('Jane Doe')],
    withdraw('s'),
  ]);
  expect(await logged()).toEqual(['Jane Doe']);
  expect(await contacts()).toMatchObject([{ name: 'Jane Doe' }]);
});

test('a send undone before it is logged cannot be logged', async () => {
  const { logged } = await story([sent('s', [jane]), withdraw('s'), log('s')]);
  expect(await logged()).toEqual([]);
});

test('a send undone may be sent again', async () => {
  const { waiting } = await story([sent('s', [jane]), withdraw('s'), sent('t', [jane])]);
  expect(await waiting()).toEqual(['Jane Doe']);
});

test('a send nobody knows of changes nothing', async () => {
  const { waiting, ledger } = await story([sent('s', [jane]), withdraw('t')]);
  expect(await waiting()).toEqual(['Jane Doe']);
  expect((await ledger.getAll('sightings')).filter(isRow)).toHaveLength(1);
});
