import { describe, expect, test } from 'vitest';
import { handLog, noon, undo, wednesday } from '../commands';
import { outcome, remove } from '../habit-commands';
import { nextWednesday, story } from '../story';

const begin = async () => {
  const told = await story([handLog('Bo')]);
  return { ...told, id: (await told.outreach('Bo')).id };
};

const later = { day: nextWednesday };

test('what became of an outreach is kept, the newest last', async () => {
  const { id, tell, outreach } = await begin();
  await tell(outcome(id, 'no-answer'), outcome(id, 'talked', later));
  expect((await outreach('Bo')).outcomes).toEqual([
    { outcome: 'no-answer', at: noon(wednesday), day: wednesday, command: 'no-answer' },
    { outcome: 'talked', at: noon(nextWednesday), day: nextWednesday, command: 'talked' },
  ]);
});

describe('who is pointed to', () => {
  test('joins the list, with who pointed to them', async () => {
    const { id, tell, outreach, contacts } = await begin();
    await tell(outcome(id, 'pointed', { referral: ' Cy, ' }));
    const [bo, cy] = await contacts();
    expect(cy).toMatchObject({
      ...{ name: 'Cy', keys: [], referredBy: bo?.id },
      ...{ addedBy: 'pointed', addedOn: wednesday },
    });
    expect((await outreach('Bo')).outcomes).toMatchObject([{ outcome: 'pointed', referral: cy?.id }]);
  });

  test('is found where they are on the list', async () => {
    const { id, tell, outreach, idOf, contacts } = await begin();
    await tell(handLog('Cy'), outcome(id, 'pointed', { referral: 'Cy' }));
    expect(await contacts()).toMatchObject([
      { name: 'Bo' },
      { name: 'Cy', addedBy: 'pointed', referredBy: await idOf('Bo') },
    ]);
    expect((await outreach('Bo')).outcomes).toMatchObject([{ referral: await idOf('Cy') }]);
  });

  test('was pointed to first by whoever was first', async () => {
    const { id, tell, idOf, outreach, contacts } = await begin();
    await tell(handLog('Di'), outcome(id, 'pointed', { referral: 'Cy' }));
    await tell(outcome((await outreach('Di')).id, 'pointed', { id: 'again', referral: 'Cy' }));
    expect((await contacts())[1]).toMatchObject({ name: 'Cy', referredBy: await idOf('Bo') });
  });

  test.for(['Bo', ' ', '\u200e'])('is nobody when that is %j', async (referral) => {
    const { id, tell, outreach, contacts } = await begin();
    await tell(outcome(id, 'pointed', { referral }));
    expect(await contacts()).toHaveLength(1);
    expect((await outreach('Bo')).outcomes?.[0]).not.toHaveProperty('referral');
  });

  test('is nobody with any other outcome', async () => {
    const { id, tell, contacts } = await begin();
    await tell(outcome(id, 'talked', { referral: 'Cy' }));
    expect(await contacts()).toHaveLength(1);
  });
});

test('an outcome of an outreach that was just removed is let be', async () => {
  const { id, tell, logged } = await begin();
  await tell(remove(id), outcome(id, 'talked'));
  expect(await logged()).toEqual([]);
});

describe('Undo of an outcome', () => {
  test('takes that one back, whatever was said since', async () => {
    const { id, tell, outreach } = await begin();
    await tell(outcome(id, 'no-answer'), outcome(id, 'talked'), undo('no-answer'));
    expect((await outreach('Bo')).outcomes).toMatchObject([{ outcome: 'talked' }]);
    await tell(undo('talked'));
    expect(await outreach('Bo')).not.toHaveProperty('outcomes');
  });

  test('lets the one who was pointed to leave', async () => {
    const { id, tell, contacts } = await begin();
    await tell(outcome(id, 'pointed', { referral: 'Cy' }), undo('pointed'));
    expect(await contacts()).toMatchObject([{ name: 'Bo' }]);
  });

  test('unless they were reached out to', async () => {
    const { id, tell, contacts } = await begin();
    await tell(outcome(id, 'pointed', { referral: 'Cy' }), handLog('Cy'), undo('pointed'));
    expect(await contacts()).toMatchObject([{ name: 'Bo' }, { name: 'Cy' }]);
  });
});

test('who pointed to somebody stays when their log is undone', async () => {
  const { id, tell, contacts } = await begin();
  await tell(outcome(id, 'pointed', { referral: 'Cy' }), undo('Bo'));
  expect((await contacts()).map(({ name }) => name)).toEqual(['Bo', 'Cy']);
});
