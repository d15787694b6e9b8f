import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/habit/calendar';
import { type Claim, type Interview, isRow } from '../../../lib/ledger/rows';
import { handLog, noon, undo, wednesday } from '../commands';
import { claim, interview, interviewDone, removeInterview } from '../habit-commands';
import { story } from '../story';

describe('a reward', () => {
  const claims = async ({ ledger }: Awaited<ReturnType<typeof story>>) =>
    (await ledger.getAll('claims')).filter(isRow<Claim>);

  const two = [handLog('Bo'), handLog('Cy')];

  test('is claimed once', async () => {
    const told = await story([...two, claim(2), claim(2, 'More cake', { id: 'again' })]);
    expect(await claims(told)).toMatchObject([
      { id: 'claim 2', total: 2, reward: 'Cake', at: noon(wednesday) },
    ]);
  });

  test('is not claimed before it is earned', async () => {
    expect(await claims(await story([...two, claim(3)]))).toEqual([]);
  });

  test('whose claim was undone can be claimed', async () => {
    const told = await story([...two, claim(2), undo('claim'), claim(2, 'Tea', { id: 'again' })]);
    expect(await claims(told)).toMatchObject([{ reward: 'Tea' }]);
  });
});

describe('a pleasure interview', () => {
  const begin = async () => {
    const told = await story([interview(' Bo ', 'Bees ')]);
    const all = async () => (await told.ledger.getAll('interviews')).filter(isRow<Interview>);
    return { ...told, all, id: (await all())[0]?.id ?? '' };
  };

  test('is on its list, and no contact yet', async () => {
    const { all, contacts } = await begin();
    expect(await all()).toMatchObject([{ name: 'Bo', subject: 'Bees' }]);
    expect(await contacts()).toEqual([]);
  });

  test('that took place is no outreach by itself', async () => {
    const { id, tell, all, week } = await begin();
    await tell(interviewDone(id));
    expect(await all()).toMatchObject([{ doneOn: wednesday }]);
    expect(await week()).toMatchObject({ count: 0 });
  });

  test('that counts is an outreach to the contact of that name, once', async () => {
    const { id, tell, week } = await begin();
    await tell(interviewDone(id, { channel: 'call' }), interviewDone(id, { id: 'again', channel: 'call' }));
    expect(await week()).toMatchObject({
      outreaches: [{ person: 'Bo', channel: 'call', day: wednesday, log: 'interview done' }],
    });
  });

  test('that is undone takes the outreach along', async () => {
    const { id, tell, all, contacts, week } = await begin();
    await tell(interviewDone(id, { channel: 'call' }), undo('interview done'));
    expect((await all())[0]).not.toHaveProperty('doneOn');
    expect(await contacts()).toEqual([]);
    expect(await week()).toMatchObject({ count: 0 });
  });

  test.for([
    [interview('\u200e'), 'name: is empty'],
    [interviewDone('bees', { on: addDays(wednesday, 1) }), 'on: lies in the future'],
  ] as const)('%o is refused', async ([command, reason]) => {
    const { reasonAgainst } = await begin();
    expect(await reasonAgainst({ ...command, id: 'refused' })).toBe(reason);
  });

  test('that was removed is gone, and comes back with Undo', async () => {
    const { id, tell, all } = await begin();
    await tell(removeInterview(id), interviewDone(id));
    expect(await all()).toEqual([]);
    await tell(undo('remove interview'));
    expect(await all()).toHaveLength(1);
  });
});
