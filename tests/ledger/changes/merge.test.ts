import { describe, expect, test } from 'vitest';
import { handLog, undo } from '../commands';
import { outcome } from '../habit-commands';
import { addContacts, edit, merge, notSame } from '../people-commands';
import { rowsOf } from '../rows-of';
import { story } from '../story';

/** Bo as a site knows him, and Robert from the list. */
const begin = async () => {
  const told = await story([handLog('Bo', { keys: ['linkedin:in/bo'] }), addContacts(['Robert', 'Cy'])]);
  const [bo, robert, cy] = [await told.idOf('Bo'), await told.idOf('Robert'), await told.idOf('Cy')];
  return { ...told, bo, robert, cy };
};

describe('of two who are merged, the one has', () => {
  test('the keys, groups and notes of both, and its own name', async () => {
    const { tell, contacts, bo, robert } = await begin();
    await tell(
      edit(bo, { groups: ['Choir'], notes: 'Sings.' }, { id: '1' }),
      edit(
        robert,
        { keys: ['email:bo@example.org'], groups: ['Bees', 'Choir'], notes: 'Hums.' },
        { id: '2' },
      ),
      merge(bo, robert),
    );
    expect(await contacts()).toMatchObject([
      { id: bo, name: 'Bo', notes: 'Sings.\n\nHums.', groups: ['Choir', 'Bees'] },
      { name: 'Cy' },
    ]);
    expect((await contacts())[0]?.keys).toEqual(['linkedin:in/bo', 'email:bo@example.org']);
  });

  test('what only the other had', async () => {
    const { tell, contacts, bo, robert } = await begin();
    await tell(
      edit(bo, { name: '', cadence: 30 }, { id: '1' }),
      edit(robert, { met: 'At the fair', cadence: 90, mark: 'hires', archived: true }, { id: '2' }),
      merge(bo, robert),
    );
    const [one] = (await contacts()).filter(({ id }) => id === bo);
    expect(one).toMatchObject({ name: 'Robert', met: 'At the fair', cadence: 30, mark: 'hires' });
    expect(one).not.toHaveProperty('archived');
  });

  test('where the person met either', async () => {
    const { tell, contacts, bo, robert } = await begin();
    await tell(
      edit(bo, { met: 'In the choir' }, { id: '1' }),
      edit(robert, { met: 'At the fair' }, { id: '2' }),
      merge(bo, robert),
    );
    expect(await contacts()).toMatchObject([{ met: 'In the choir; At the fair' }, { name: 'Cy' }]);
  });

  test('the outreaches of both', async () => {
    const { tell, ledger, bo, robert } = await begin();
    await tell(handLog('Robert'), merge(bo, robert));
    expect((await ledger.getAll('outreaches')).map((row) => 'contact' in row && row.contact)).toEqual([
      bo,
      bo,
    ]);
    expect(await ledger.getAll('touches')).toContainEqual(
      expect.objectContaining({ contact: bo, outreaches: 2 }),
    );
    expect(await ledger.get('touches', robert)).toBeUndefined();
  });
});

describe('of two who were merged, the one has', () => {
  test('the place of the other wherever that is named', async () => {
    const { tell, outreach, contacts, bo, robert, cy } = await begin();
    await tell(handLog('Cy'), notSame(robert, cy));
    await tell(outcome((await outreach('Cy')).id, 'pointed', { referral: 'Robert' }));
    await tell(handLog('Robert'));
    await tell(outcome((await outreach('Robert')).id, 'pointed', { id: 'on', referral: 'Di' }));
    await tell(merge(bo, robert));
    expect(await contacts()).toMatchObject([
      { name: 'Bo', referredBy: cy, notSame: [cy] },
      { name: 'Cy', notSame: [bo] },
      { name: 'Di', referredBy: bo },
    ]);
    expect((await outreach('Cy')).outcomes).toMatchObject([{ referral: bo }]);
  });

  test('no word of pointing to itself, or of not being itself', async () => {
    const { tell, outreach, contacts, bo, robert } = await begin();
    await tell(outcome((await outreach('Bo')).id, 'pointed', { referral: 'Robert' }), notSame(bo, robert));
    await tell(merge(robert, bo));
    const [, one] = await contacts();
    expect(one).toMatchObject({ name: 'Robert' });
    expect(one).not.toHaveProperty('referredBy');
    expect(one).not.toHaveProperty('notSame');
  });

  test('a life of its own: it stays when the log that had added it is undone', async () => {
    const { tell, contacts, bo, robert } = await begin();
    await tell(merge(bo, robert), undo('Bo'));
    expect((await contacts()).map(({ name }) => name)).toEqual(['Bo', 'Cy']);
  });
});

test('Undo makes two of one again', async () => {
  const { tell, ledger, outreach, bo, robert } = await begin();
  await tell(handLog('Robert'), handLog('Cy'));
  await tell(outcome((await outreach('Cy')).id, 'pointed', { referral: 'Robert' }));
  const before = await rowsOf(ledger);
  await tell(merge(bo, robert));
  expect(await rowsOf(ledger)).not.toEqual(before);
  await tell(undo('merge'));
  expect(await rowsOf(ledger)).toEqual(before);
});

test('nobody is merged with themselves', async () => {
  const { reasonAgainst, bo } = await begin();
  expect(await reasonAgainst(merge(bo, bo))).toBe('from: is the same as into');
});
