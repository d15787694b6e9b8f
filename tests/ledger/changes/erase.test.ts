import { describe, expect, test } from 'vitest';
import { apply } from '../../../lib/ledger/apply';
import type { Ledger } from '../../../lib/ledger/schema';
import { ann, handLog, jane, log, max, never, noon, refuse, sent, undo, wednesday } from '../commands';
import { correct, interview, moment, outcome } from '../habit-commands';
import { addContacts, edit, erase, merge, notSame } from '../people-commands';
import { story } from '../story';

/** All that is stored about Jane in every way there is, besides much about others. */
const begin = async () => {
  const told = await story([
    ...[sent('s', [jane, max]), log('s'), sent('t', [jane, ann], { day: '2026-11-25' })],
    ...[sent('u', [jane], { day: '2026-12-02' }), never('u', jane, { id: 'never' })],
    ...[interview('Jane Doe'), interview('Bo', 'Jam', { id: 'other' }), addContacts(['J. Doe', 'Bo'])],
  ]);
  const id = await told.idOf('Jane Doe');
  const outreach = (await told.outreach('Jane Doe')).id;
  await told.tell(
    edit(id, { notes: 'Sings with jam', keys: [...jane.keys, 'email:jane@example.org'] }),
    moment(outreach, 'She sang'),
    outcome(outreach, 'pointed', { referral: 'Di' }),
    notSame(id, await told.idOf('Bo')),
    merge(id, await told.idOf('J. Doe')),
    correct(outreach, { on: '2026-11-17' }),
    edit(await told.idOf('Max Power'), { notes: 'Hums' }, { id: 'edit Max' }),
  );
  // Some of it is set aside, which a story does not like.
  const happen = <Entry extends { readonly id: string }>(command: Entry) =>
    apply(told.ledger, command.id, command, { now: noon(wednesday), firstWeekday: 1, trust: true });
  await happen({ ...sent('lost', []), site: 'nowhere', addressLists: ['J <Jane@Example.org>'] });
  await happen({ ...handLog('Bo'), id: 'kept', channel: 'smoke' });
  const everything = async () => {
    const stores = [...told.ledger.objectStoreNames];
    return JSON.stringify(await Promise.all(stores.map((store) => told.ledger.getAll(store))));
  };
  const wipe = () => happen(erase(id));
  return { ...told, id, outreach, everything, happen, wipe };
};

describe('a contact who is erased', () => {
  test('leaves no word behind', async () => {
    const { everything, wipe } = await begin();
    expect(await everything()).toMatch(/jane-doe/);
    await wipe();
    expect(await everything()).not.toMatch(/jane|J\. Doe|sings|sang/i);
  });

  test('leaves everything of others', async () => {
    const { contacts, ledger, wipe, waiting, logged } = await begin();
    await wipe();
    expect((await contacts()).map(({ name }) => name)).toEqual(['Bo', 'Di', 'Max Power']);
    expect(await logged()).toEqual(['Max Power']);
    expect(await waiting('2026-11-25')).toEqual(['ann@example.org']);
    expect((await ledger.getAll('setAside')).map(({ id }) => id)).toEqual(['kept']);
    expect((await ledger.getAll('interviews')).filter((row) => 'name' in row)).toMatchObject([
      { name: 'Bo' },
    ]);
  });

  test('is named by nobody', async () => {
    const { contacts, wipe } = await begin();
    await wipe();
    const [bo, di] = await contacts();
    expect(bo).not.toHaveProperty('notSame');
    expect(di).not.toHaveProperty('referredBy');
  });

  test('leaves tombstones, so that other devices let go', async () => {
    const { ledger, wipe, id, outreach } = await begin();
    await wipe();
    expect(await ledger.get('contacts', id)).toMatchObject({ deleted: true });
    expect(await ledger.get('outreaches', outreach)).toMatchObject({ deleted: true });
    expect(await ledger.get('touches', id)).toBeUndefined();
  });
});

describe('somebody from the list who is erased before any site knows them', () => {
  const list = [addContacts(['Jane Doe']), sent('s', [jane, max])];
  const names = async (ledger: Ledger) =>
    JSON.stringify(await Promise.all(named.map((store) => ledger.getAll(store))));
  const named = ['contacts', 'sightings', 'nevers'] as const;

  test.for([
    ['waits', []],
    ['was refused', [refuse('s')]],
    ['was never to be asked for again', [never('s', jane)]],
  ] as const)('is named by no send that %s', async ([, then]) => {
    const { ledger, tell, idOf } = await story([...list, ...then]);
    await tell(erase(await idOf('Jane Doe')));
    expect(await names(ledger)).not.toMatch(/Jane/i);
    expect(await names(ledger)).toMatch(/Max/);
  });

  test('is not taken for a namesake whom the site does know', async () => {
    const { ledger, tell, idOf } = await story([
      ...[handLog('Jane Doe', { keys: jane.keys }), addContacts(['J. Doe'])],
      sent('s', [jane], { day: '2026-11-25' }),
    ]);
    const namesake = await idOf('J. Doe');
    await tell(edit(namesake, { name: 'Jane Doe' }), erase(namesake));
    expect(await ledger.get('sightings', 's')).toMatchObject({ recipients: [jane] });
  });
});

describe('a contact who was erased', () => {
  test('is brought back by no Undo, while that of others works', async () => {
    const { everything, happen, wipe } = await begin();
    await wipe();
    const all = ['log s', 'edit', 'moment', 'pointed', 'not same', 'merge', 'correct', 'erase', 'never'];
    for (const of of [...all, 'edit Max']) await happen(undo(of));
    expect(await everything()).not.toMatch(/jane|J\. Doe|sings|sang|hums/i);
  });

  test('is asked for anew when the next message leaves', async () => {
    const { happen, waiting, wipe } = await begin();
    await wipe();
    await happen(sent('w', [jane]));
    expect(await waiting()).toContain('Jane Doe');
  });

  test('can be erased twice, and changed no more', async () => {
    const { tell, contacts, idOf } = await story([handLog('Bo'), addContacts(['Cy'])]);
    const [bo, cy] = [await idOf('Bo'), await idOf('Cy')];
    await tell(
      erase(bo),
      erase(bo, { id: 'again' }),
      edit(bo, { notes: 'x' }),
      merge(cy, bo),
      notSame(bo, cy),
    );
    expect(await contacts()).toMatchObject([{ name: 'Cy' }]);
  });
});
