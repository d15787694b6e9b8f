import { describe, expect, test } from 'vitest';
import { ann, commit, jane, log, max, noon, sent, wednesday } from '../commands';
import { nextWednesday, story } from '../story';

describe('Log it', () => {
  test('makes one step of a sighting', async () => {
    const { week } = await story([sent('s', [jane]), log('s', { at: noon(wednesday, 2) })]);
    expect(await week()).toMatchObject({
      count: 1,
      waiting: [],
      outreaches: [
        {
          ...{ person: 'Jane Doe', channel: 'linkedin', day: wednesday, at: noon(wednesday) },
          ...{ log: 'log s', loggedAt: noon(wednesday, 2) },
        },
      ],
    });
  });

  test('makes a step of each of several people', async () => {
    const { week } = await story([sent('s', [jane, max, ann]), log('s')]);
    expect(await week()).toMatchObject({ count: 3, outreaches: { length: 3 } });
  });

  test('given twice makes one step', async () => {
    const { week } = await story([sent('s', [jane]), log('s'), { ...log('s'), id: 'log again' }]);
    expect(await week()).toMatchObject({ count: 1, outreaches: { length: 1 } });
  });

  test('shows a person without a name as their address', async () => {
    const { logged } = await story([sent('s', [ann]), log('s')]);
    expect(await logged()).toEqual(['ann@example.org']);
  });
});

describe('the contact of an outreach', () => {
  const nameless = { name: '', keys: jane.keys };
  const withMore = { name: 'Jane D.', keys: [...jane.keys, 'linkedin:m/ACoAAB'] };

  test('is the one that has the key, and learns what is new', async () => {
    const { contacts } = await story([
      ...[sent('s', [jane]), log('s')],
      ...[sent('t', [withMore], { day: nextWednesday }), log('t')],
    ]);
    expect(await contacts()).toMatchObject([{ name: 'Jane Doe', keys: withMore.keys }]);
  });

  test('learns a name where it had none', async () => {
    const { contacts } = await story([
      ...[sent('s', [nameless]), log('s')],
      ...[sent('t', [jane], { day: nextWednesday }), log('t')],
    ]);
    expect(await contacts()).toMatchObject([{ name: 'Jane Doe', keys: jane.keys }]);
  });

  test('is the one from the list that has the name and no key yet', async () => {
    const { contacts } = await story([commit(2, ['Jane Doe']), sent('s', [jane]), log('s')]);
    expect(await contacts()).toMatchObject([{ name: 'Jane Doe', keys: jane.keys }]);
  });

  test('is another where only the name is the same', async () => {
    const namesake = { name: 'Jane Doe', keys: ['facebook:jane.d'] };
    const { contacts, week } = await story([
      ...[sent('s', [jane]), log('s')],
      ...[sent('t', [namesake], { site: 'facebook' }), log('t')],
    ]);
    expect(await contacts()).toHaveLength(2);
    expect(await week()).toMatchObject({ count: 2 });
  });

  test('is never a nameless one for another who is nameless', async () => {
    const other = { name: '', keys: ['email:bob@example.org'] };
    const { logged } = await story([sent('s', [ann]), log('s'), sent('t', [other]), log('t')]);
    expect((await logged()).sort()).toEqual(['ann@example.org', 'bob@example.org']);
  });
});
