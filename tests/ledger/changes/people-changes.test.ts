import { describe, expect, test } from 'vitest';
import type { ContactChanges } from '../../../lib/outbox';
import { handLog, jane, log, sent, undo, wednesday } from '../commands';
import { addContacts, edit, notSame } from '../people-commands';
import { story } from '../story';

describe('people who are added', () => {
  test('are there once each, by their clean names, in their group', async () => {
    const { contacts } = await story([
      addContacts([' Bo', 'Cy,', 'Bo', '', '\u200e'], { group: 'former-colleague' }),
    ]);
    const added = { keys: [], groups: ['former-colleague'], addedBy: 'add', addedOn: wednesday };
    expect(await contacts()).toMatchObject([
      { name: 'Bo', ...added },
      { name: 'Cy', ...added },
    ]);
  });

  test('need no group', async () => {
    const { contacts } = await story([addContacts(['Bo'])]);
    expect((await contacts())[0]).not.toHaveProperty('groups');
  });

  test('join the group where they are there already, once', async () => {
    const { contacts } = await story([
      addContacts(['Bo'], { group: 'Choir' }),
      addContacts(['Bo'], { id: 'again', group: 'Choir' }),
      addContacts(['Bo'], { id: 'more', group: 'key-contact' }),
    ]);
    expect(await contacts()).toMatchObject([
      { name: 'Bo', groups: ['Choir', 'key-contact'], addedBy: 'more' },
    ]);
  });

  test('leave with Undo, but for those who were reached out to or changed', async () => {
    const told = await story([addContacts(['Bo', 'Cy', 'Di']), handLog('Bo')]);
    await told.tell(edit(await told.idOf('Cy'), { notes: 'Sings' }), undo('add'));
    expect((await told.contacts()).map(({ name }) => name)).toEqual(['Bo', 'Cy']);
  });
});

/** Jane, and what becomes of her when she is changed. */
async function begin() {
  const told = await story([sent('s', [jane]), log('s')]);
  const id = await told.idOf('Jane Doe');
  const change = async (changes: ContactChanges) => {
    await told.tell(edit(id, changes, { id: JSON.stringify(changes).slice(0, 90) }));
    return told.ledger.get('contacts', id);
  };
  return { ...told, id, change };
}

describe('a contact', () => {
  test.for<[ContactChanges, object]>([
    [{ name: ' Jane Roe · 1st' }, { name: 'Jane Roe' }],
    [
      { keys: ['email:jane@example.org', 'broken', 'email:jane@example.org'] },
      { keys: ['email:jane@example.org'] },
    ],
    [{ groups: ['key-contact', ' Choir ', '', 'Choir'] }, { groups: ['key-contact', 'Choir'] }],
    [
      { notes: 'Sings.\nBees.\n', met: ' At the fair ' },
      { notes: 'Sings.\nBees.', met: 'At the fair' },
    ],
    [
      { cadence: 90, mark: 'boss', restUntil: '2026-12-01' },
      { cadence: 90, mark: 'boss', restUntil: '2026-12-01' },
    ],
    [
      { stretch: true, archived: true },
      { stretch: true, archived: true },
    ],
  ])('is changed by %j', async ([changes, expected]) => {
    const { change } = await begin();
    expect(await change(changes)).toMatchObject(expected);
  });
});

describe('a contact that is changed', () => {
  test('loses what is emptied, and keeps what is not named', async () => {
    const { change, ledger, id } = await begin();
    const before = await ledger.get('contacts', id);
    await change({
      groups: ['Choir'],
      notes: 'x',
      met: 'x',
      cadence: 7,
      mark: 'hires',
      restUntil: wednesday,
    });
    await change({ stretch: true, archived: true });
    const empty = { groups: [], notes: ' ', met: '', cadence: 0, mark: '', restUntil: '' } as const;
    await change({ ...empty, stretch: false, archived: false });
    const { revision, addedBy } = Object(await ledger.get('contacts', id));
    expect(await ledger.get('contacts', id)).toEqual({ ...before, addedBy, revision });
  });

  test('may have no name while a site knows them, and no key while there is a name', async () => {
    const { change } = await begin();
    expect(await change({ name: '' })).toMatchObject({ name: '', keys: jane.keys });
    expect(await change({ name: 'Jane', keys: [] })).toMatchObject({ name: 'Jane', keys: [] });
  });

  test('cannot be nobody', async () => {
    const { id, reasonAgainst } = await begin();
    expect(await reasonAgainst(edit(id, { name: ' ', keys: ['broken'] }))).toMatch(/^name: is empty/);
  });

  test('that was changed twice gets back only what the last change took', async () => {
    const { id, tell, contacts } = await begin();
    await tell(edit(id, { notes: 'one' }), edit(id, { notes: 'two' }, { id: 'last' }), undo('edit'));
    expect(await contacts()).toMatchObject([{ notes: 'two' }]);
    await tell(undo('last'));
    expect(await contacts()).toMatchObject([{ notes: 'one' }]);
  });
});

test('two who are not the same remember it both, once', async () => {
  const { tell, contacts, idOf } = await story([addContacts(['Bo', 'Cy'])]);
  const [bo, cy] = [await idOf('Bo'), await idOf('Cy')];
  await tell(notSame(bo, cy), notSame(cy, bo, { id: 'again' }), notSame(bo, bo, { id: 'self' }));
  expect(await contacts()).toMatchObject([{ notSame: [cy] }, { notSame: [bo] }]);
});
