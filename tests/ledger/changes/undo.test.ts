import { describe, expect, test } from 'vitest';
import type { Command } from '../../../lib/outbox';
import { commit, handLog, jane, log, max, sent, undo, withdraw } from '../commands';
import { addContacts, edit, notSame } from '../people-commands';
import { nextWednesday, story } from '../story';

test('Undo of Log it lets the sighting wait again', async () => {
  const { waiting, logged } = await story([sent('s', [jane, max]), log('s'), undo('log s')]);
  expect(await waiting()).toEqual(['Jane Doe, Max Power']);
  expect(await logged()).toEqual([]);
});

test('what was undone can be logged again', async () => {
  const { logged } = await story([
    ...[sent('s', [jane]), log('s'), undo('log s')],
    { ...log('s'), id: 'log again' },
  ]);
  expect(await logged()).toEqual(['Jane Doe']);
});

test('Undo of a hand log takes it back', async () => {
  const { week } = await story([handLog('Bo'), undo('Bo')]);
  expect(await week()).toMatchObject({ count: 0, outreaches: [], waiting: [] });
});

test('a contact that the undone log added leaves', async () => {
  const { contacts } = await story([sent('s', [jane]), log('s'), undo('log s')]);
  expect(await contacts()).toEqual([]);
});

test('a contact from the list stays', async () => {
  const { contacts } = await story([commit(2, ['Bo']), handLog('Bo'), undo('Bo')]);
  expect(await contacts()).toMatchObject([{ name: 'Bo' }]);
});

describe('a contact whom the person has told more of stays', () => {
  const changes: readonly [string, (id: string, other: string) => Command][] = [
    ['another name', (id) => edit(id, { name: 'Bob' })],
    ['an address', (id) => edit(id, { keys: ['email:bo@example.org'] })],
    ['a note', (id) => edit(id, { notes: 'Sings.' })],
    ['a place in the archive', (id) => edit(id, { archived: true })],
    ['that they are not somebody else', (id, other) => notSame(id, other)],
    ['a group', () => addContacts(['Bo'], { group: 'Choir' })],
  ];
  test.for(changes)('%s', async ([, change]) => {
    const { tell, idOf, ledger } = await story([commit(2, ['Cy']), handLog('Bo')]);
    const id = await idOf('Bo');
    await tell(change(id, await idOf('Cy')), undo('Bo'));
    expect(await ledger.get('contacts', id)).toHaveProperty('name');
  });

  test('until that is taken back', async () => {
    const { tell, idOf, contacts } = await story([handLog('Bo')]);
    await tell(edit(await idOf('Bo'), { notes: 'Sings.' }), undo('edit'), undo('Bo'));
    expect(await contacts()).toEqual([]);
  });
});

test('a contact with another outreach stays', async () => {
  const later = handLog('Bo', { id: 'later', day: nextWednesday, on: nextWednesday });
  const { contacts, logged } = await story([handLog('Bo'), later, undo('Bo')]);
  expect(await contacts()).toMatchObject([{ name: 'Bo' }]);
  expect(await logged(nextWednesday)).toEqual(['Bo']);
});

test('Undo takes back one log and no other', async () => {
  const { logged } = await story([handLog('Bo'), handLog('Cy'), undo('Bo')]);
  expect(await logged()).toEqual(['Cy']);
});

test('Undo of a log whose send was undone brings nothing back', async () => {
  const { week } = await story([sent('s', [jane]), log('s'), withdraw('s'), undo('log s')]);
  expect(await week()).toMatchObject({ count: 0, outreaches: [], waiting: [] });
});

test.for(['log t', 'commit', 's'])('Undo of %s, which logged nothing, changes nothing', async (of) => {
  const { logged, contacts } = await story([commit(2, ['Bo']), sent('s', [jane]), log('s'), undo(of)]);
  expect(await logged()).toEqual(['Jane Doe']);
  expect(await contacts()).toHaveLength(2);
});
