import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/habit/calendar';
import { readAwaited } from '../../../lib/ledger/reads/awaited';
import { ann, handLog, jane, log, never, noon, sent, undo, wednesday } from '../commands';
import { outcome, reply } from '../habit-commands';
import { nextWednesday, story } from '../story';

const [key = ''] = jane.keys;
const later = { day: nextWednesday };
const tuesday = addDays(wednesday, -1);

/** Jane was written to on Wednesday, and a week later. */
const twice = () => story([...[sent('s', [jane]), log('s')], ...[sent('t', [jane], later), log('t', later)]]);

const awaits = (told: { ledger: Parameters<typeof readAwaited>[0] }, day = nextWednesday) =>
  readAwaited(told.ledger, noon(day, 1));

test('a reply is noticed for the newest outreach that is open', async () => {
  const { tell, ledger } = await twice();
  await tell(reply(['email:x@example.org', key], later));
  const [first, second] = await ledger.getAllFromIndex('outreaches', 'time');
  expect(first).not.toHaveProperty('outcomes');
  expect(second).toMatchObject({
    outcomes: [{ outcome: 'wrote-back', day: nextWednesday, command: 'reply', noticed: true }],
  });
});

test('the same message seen again answers no older outreach', async () => {
  const told = await twice();
  await told.tell(reply([key], later), reply([key], { ...later, id: 'again' }));
  expect((await told.ledger.getAllFromIndex('outreaches', 'time'))[0]).not.toHaveProperty('outcomes');
  expect(await awaits(told)).toEqual({});
});

test.for<[string, () => ReturnType<typeof story>]>([
  ['from somebody unknown', () => story([sent('s', [ann]), log('s')])],
  ['from somebody who was never written to', () => story([sent('s', [jane])])],
  ['of a day before the outreach', () => story([handLog('Jane Doe', { keys: [key] })])],
])('a reply %s is ignored', async ([, begin]) => {
  const { tell, ledger } = await begin();
  await tell(reply([key], { day: tuesday }));
  expect((await ledger.getAll('outreaches')).some((row) => 'outcomes' in row)).toBe(false);
});

test('what the person has said is left', async () => {
  const { tell, outreach } = await story([sent('s', [jane]), log('s')]);
  await tell(outcome((await outreach('Jane Doe')).id, 'declined'), reply([key]));
  expect((await outreach('Jane Doe')).outcomes).toMatchObject([{ outcome: 'declined' }]);
});

test('a reply that was taken back is not noticed again', async () => {
  const told = await twice();
  await told.tell(reply([key], later), undo('reply'), reply([key], { ...later, id: 'again' }));
  const outreach = await told.outreach('Jane Doe');
  expect(outreach).toMatchObject({ replyDoubted: true });
  expect(outreach).not.toHaveProperty('outcomes');
  expect(await awaits(told)).toEqual({});
});

describe('awaited is', () => {
  test('everybody with an open outreach, by each key, since the newest', async () => {
    const told = await twice();
    await told.tell(handLog('Ann', { keys: ann.keys, channel: 'gmail' }));
    expect(await awaits(told)).toEqual({
      [key]: { at: noon(nextWednesday), channel: 'linkedin' },
      'email:ann@example.org': { at: noon(wednesday), channel: 'gmail' },
    });
  });

  test('nobody who has answered', async () => {
    const told = await twice();
    await told.tell(outcome((await told.outreach('Jane Doe')).id, 'talked', later));
    expect(await awaits(told)).toEqual({});
  });

  test('nobody of whom Never was said', async () => {
    const told = await twice();
    await told.tell(never('s', jane));
    expect(await awaits(told)).toEqual({});
  });

  test('nobody for longer than sixty days', async () => {
    const told = await story([sent('s', [jane]), log('s')]);
    expect(Object.keys(await awaits(told, addDays(wednesday, 60)))).toEqual([key]);
    expect(await awaits(told, addDays(wednesday, 61))).toEqual({});
  });

  test('whoever was logged by hand for an earlier day from the end of that day on', async () => {
    const told = await story([handLog('Jane Doe', { on: tuesday, keys: [key] })]);
    const at = new Date(`${wednesday}T00:00:00`).getTime();
    expect(await awaits(told)).toEqual({ [key]: { at, channel: 'call' } });
  });
});
