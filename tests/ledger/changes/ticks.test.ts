import { describe, expect, test } from 'vitest';
import type { Person } from '../../../lib/sites/site';
import { ann, idOf, jane, log, max, sent, undo } from '../commands';
import { story } from '../story';

const onlyJane = { people: [idOf(jane)] };

const crowd: readonly Person[] = [1, 2, 3, 4, 5, 6].map((number) => ({
  name: `Person ${number}`,
  keys: [`email:person.${number}@example.org`],
}));

describe('Log it with ticks', () => {
  test('logs those who are ticked and no one else', async () => {
    const { logged, waiting } = await story([sent('s', [jane, max, ann]), log('s', onlyJane)]);
    expect(await logged()).toEqual(['Jane Doe']);
    expect(await waiting()).toEqual([]);
  });

  test('answers Not this for those who are not, for the week', async () => {
    const { waiting } = await story([sent('s', [jane, max]), log('s', onlyJane), sent('t', [max, ann])]);
    expect(await waiting()).toEqual(['ann@example.org']);
  });

  test('says nothing of those who are not in a mail to many', async () => {
    const [first, second] = crowd as [Person, Person];
    const { waiting } = await story([
      ...[sent('s', crowd), log('s', { people: [idOf(first)] })],
      sent('t', [first, second]),
    ]);
    expect(await waiting()).toEqual(['Person 2']);
  });

  test('can be taken back, and everybody is asked for again', async () => {
    const { waiting, logged, tell } = await story([
      sent('s', [jane, max]),
      log('s', onlyJane),
      undo('log s'),
    ]);
    expect(await waiting()).toEqual(['Jane Doe, Max Power']);
    await tell({ ...log('s'), id: 'all' });
    expect((await logged()).sort()).toEqual(['Jane Doe', 'Max Power']);
  });

  test('is set aside when somebody is not of the sighting, and the sighting waits on', async () => {
    const { waiting, logged, reasonAgainst } = await story([sent('s', [jane, max])]);
    const strange = log('s', { people: [idOf(jane), idOf(ann)] });
    expect(await reasonAgainst(strange)).toMatch(/^people: /);
    expect(await logged()).toEqual([]);
    expect(await waiting()).toEqual(['Jane Doe, Max Power']);
  });
});
