import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/habit/calendar';
import { commit, handLog, jane, log, sent, undo, wednesday } from '../commands';
import { correct, moment, outcome, remove } from '../habit-commands';
import { edit } from '../people-commands';
import { story } from '../story';

const tuesday = addDays(wednesday, -1);

const begin = async (...more: Parameters<typeof story>[0] & object) => {
  const told = await story([...more, handLog('Bo')]);
  return { ...told, id: (await told.outreach('Bo')).id };
};

describe('a correction', () => {
  test('of the day and the channel leaves the rest', async () => {
    const { id, tell, outreach } = await begin();
    const before = await outreach('Bo');
    await tell(correct(id, { on: tuesday, channel: 'letter' }));
    const { revision } = await outreach('Bo');
    expect(await outreach('Bo')).toEqual({ ...before, day: tuesday, channel: 'letter', revision });
  });

  test('to a day to come is refused', async () => {
    const { id, reasonAgainst } = await begin();
    expect(await reasonAgainst(correct(id, { on: addDays(wednesday, 1) }))).toBe('on: lies in the future');
  });

  test('to nobody is refused', async () => {
    const { id, reasonAgainst } = await begin();
    expect(await reasonAgainst(correct(id, { name: '\u200e' }))).toBe('name: is empty');
  });
});

describe('a correction of the person', () => {
  test('adds them, and the one added in error leaves', async () => {
    const { id, tell, contacts, logged } = await begin();
    await tell(correct(id, { name: 'Cy' }));
    expect(await contacts()).toMatchObject([{ name: 'Cy' }]);
    expect(await logged()).toEqual(['Cy']);
  });

  test('finds who is on the list', async () => {
    const { id, tell, idOf, outreach } = await begin(commit(2, ['Cy']));
    const cy = await idOf('Cy');
    await tell(correct(id, { name: ' Cy ' }));
    expect(await outreach('Cy')).toMatchObject({ id, contact: cy });
  });

  test('to the name that they have changes nothing', async () => {
    const { id, tell, contacts } = await begin(commit(2, ['Cy']));
    await tell(correct(id, { name: 'Bo' }));
    expect((await contacts()).map(({ name }) => name)).toEqual(['Bo', 'Cy']);
  });

  test.for<[string, (told: Awaited<ReturnType<typeof begin>>) => Promise<void>]>([
    ['was on the list before', async () => undefined],
    ['was reached out to again', ({ tell }) => tell(handLog('Bo', { id: 'again' }))],
    ['has notes', async ({ tell, idOf }) => tell(edit(await idOf('Bo'), { notes: 'Likes bees' }))],
    ['pointed to somebody', ({ tell, id }) => tell(outcome(id, 'pointed', { referral: 'Di' }))],
  ])('keeps a contact who %s', async ([what, prepare]) => {
    const told = await begin(...(what.includes('list') ? [commit(2, ['Bo'])] : []));
    await prepare(told);
    await told.tell(correct(told.id, { name: 'Cy' }));
    expect((await told.contacts()).map(({ name }) => name)).toContain('Bo');
  });
});

describe('a corrected outreach', () => {
  test('whose log is undone after all leaves nobody behind', async () => {
    const { id, tell, contacts } = await begin();
    await tell(correct(id, { name: 'Cy' }), undo('Bo'));
    expect(await contacts()).toEqual([]);
  });

  test('goes back to whom it was with when that is undone', async () => {
    const { id, tell, contacts, outreach } = await begin();
    await tell(correct(id, { name: 'Cy', on: tuesday }), undo('correct'));
    expect(await contacts()).toMatchObject([{ name: 'Bo' }]);
    expect(await outreach('Bo')).toMatchObject({ id, day: wednesday });
  });

  test('leaves the one whom it added when there is more with them by then', async () => {
    const { id, tell, contacts } = await begin();
    await tell(correct(id, { name: 'Cy' }), handLog('Cy'), undo('correct'));
    expect((await contacts()).map(({ name }) => name)).toEqual(['Bo', 'Cy']);
  });
});

describe('an outreach that is removed', () => {
  test('is gone, with the contact that its log had added', async () => {
    const { id, tell, contacts, logged } = await begin(commit(2, ['Cy']));
    await tell(remove(id));
    expect(await logged()).toEqual([]);
    expect((await contacts()).map(({ name }) => name)).toEqual(['Cy']);
  });

  test('is not asked for again', async () => {
    const { tell, outreach, waiting } = await story([sent('s', [jane]), log('s')]);
    await tell(remove((await outreach('Jane Doe')).id));
    expect(await waiting()).toEqual([]);
  });

  test('comes back with Undo, and once only', async () => {
    const { id, tell, logged } = await begin();
    await tell(remove(id), undo('remove'), undo('remove'));
    expect(await logged()).toEqual(['Bo']);
  });

  test('can be removed twice', async () => {
    const { id, tell, logged } = await begin();
    await tell(remove(id), remove(id, { id: 'again' }), moment(id, 'Gone'), correct(id, { on: tuesday }));
    expect(await logged()).toEqual([]);
  });
});

describe('a moment', () => {
  test('is kept with its line', async () => {
    const { id, tell, outreach } = await begin();
    await tell(moment(id, '  She laughed.\n'));
    expect(await outreach('Bo')).toMatchObject({ moment: 'She laughed.' });
  });

  test('with an empty line is none', async () => {
    const { id, tell, outreach } = await begin();
    await tell(moment(id, 'She laughed.'), moment(id, ' ', { id: 'again' }));
    expect(await outreach('Bo')).not.toHaveProperty('moment');
  });
});
