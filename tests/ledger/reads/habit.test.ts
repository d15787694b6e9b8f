import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/habit/calendar';
import { readHabit } from '../../../lib/ledger/reads/habit';
import type { Ledger } from '../../../lib/ledger/schema';
import { type Settings, settingsFrom } from '../../../lib/settings';
import { commit, handLog, jane, log, never, noon, sent, wednesday } from '../commands';
import { claim, goal, moment, outcome, reply, timeOff } from '../habit-commands';
import { addContacts, edit } from '../people-commands';
import { nextWednesday, story } from '../story';

const weeksAgo = (count: number) => addDays(wednesday, -7 * count);

const view = (ledger: Ledger, today = wednesday, settings: Partial<Settings> = {}) =>
  readHabit(ledger, { today, first: 1, settings: settingsFrom(settings) });

const committed = { committedAt: noon(weeksAgo(20)) };

test('an empty ledger is a beginning', async () => {
  const { ledger } = await story();
  const { weeks, ...rest } = await view(ledger);
  expect(rest).toEqual({ strength: 0, next: [], open: [], reward: { total: 0, next: 10, reward: '' } });
  expect(weeks).toHaveLength(12);
  expect(weeks.at(-1)).toEqual({
    ...{ week: { start: '2026-11-16', end: '2026-11-22' }, contacts: 0, goal: 2, off: false },
  });
});

describe('the weeks', () => {
  test('count each contact once, by the goal that held, and know time off', async () => {
    const { ledger } = await story([
      commit(2, [], { day: weeksAgo(3), at: noon(weeksAgo(3)) }),
      ...[
        handLog('Bo', { id: '1', on: weeksAgo(2) }),
        handLog('Bo', { id: '2', on: addDays(weeksAgo(2), 1) }),
      ],
      ...[goal(3), handLog('Cy'), timeOff(weeksAgo(1), addDays(weeksAgo(1), 4))],
    ]);
    const { weeks } = await view(ledger);
    expect(weeks.slice(-3)).toMatchObject([
      { contacts: 1, goal: 2, off: false },
      { contacts: 0, goal: 2, off: true },
      { contacts: 1, goal: 3, off: false },
    ]);
  });

  test('give the strength: two weeks of four filled, after one that was off', async () => {
    const logs = [1, 2].flatMap((ago) =>
      ['Bo', 'Cy'].map((name) => handLog(name, { id: `${name} ${ago}`, on: weeksAgo(ago) })),
    );
    const { ledger } = await story([...logs, timeOff(weeksAgo(1), addDays(weeksAgo(1), 4))]);
    const { strength } = await view(ledger);
    expect(strength).toBeCloseTo(100 * (1 - 0.1 ** (1 / 13)), 6);
  });

  test('of more than two years ago are not read', async () => {
    const { ledger } = await story([handLog('Bo', { on: weeksAgo(105) })]);
    expect(await view(ledger)).toMatchObject({ strength: 0, reward: { total: 1 } });
  });
});

describe('the goal', () => {
  test('that is smaller is offered after two thin weeks', async () => {
    const { ledger } = await story([handLog('Bo', { on: weeksAgo(1) })]);
    expect(await view(ledger, wednesday, committed)).toMatchObject({ smallerGoal: 1 });
  });

  test('of next week is told where it differs', async () => {
    const { ledger } = await story([commit(2), goal(1)]);
    expect(await view(ledger)).toMatchObject({ nextGoal: 1 });
    expect(await view(ledger, nextWednesday)).not.toHaveProperty('nextGoal');
  });
});

describe('who next', () => {
  const names = async (ledger: Ledger) =>
    (await view(ledger)).next.map(({ candidate, reason }) => `${candidate.name}: ${reason.kind}`);

  test('has a referral, a cadence that is over, and who was never reached', async () => {
    const told = await story([addContacts(['Di']), handLog('Bo', { on: weeksAgo(10) })]);
    await told.tell(edit(await told.idOf('Bo'), { cadence: 30 }));
    await told.tell(outcome((await told.outreach('Bo')).id, 'pointed', { referral: 'Cy' }));
    expect(await names(told.ledger)).toEqual(['Cy: referral', 'Bo: cadence', 'Di: never-reached']);
  });

  test('passes over whom two outreaches did not reach, and of whom Never was said', async () => {
    const twice = [30, 40].map((ago) => handLog('Bo', { id: `${ago}`, on: weeksAgo(ago) }));
    const long = handLog('Jane Doe', { on: weeksAgo(50), keys: jane.keys });
    const { ledger, tell } = await story([...twice, long]);
    expect(await names(ledger)).toEqual(['Jane Doe: out-of-touch']);
    await tell(sent('s', [jane]), never('s', jane));
    expect(await names(ledger)).toEqual([]);
  });
});

describe('open are', () => {
  const open = async (ledger: Ledger) => (await view(ledger)).open.map(({ person }) => person);

  test('outreaches of earlier weeks of which nothing is known, for sixty days', async () => {
    const told = await story([
      ...[handLog('Bo', { on: weeksAgo(1) }), handLog('Cy', { on: weeksAgo(2) }), handLog('Di')],
      ...[handLog('Ed', { on: weeksAgo(9) }), handLog('Flo', { on: weeksAgo(3) })],
    ]);
    await told.tell(outcome((await told.outreach('Flo')).id, 'no-answer'));
    expect(await open(told.ledger)).toEqual(['Bo', 'Cy']);
  });

  test('but not those whose contact was reached out to again since', async () => {
    const { ledger } = await story([
      ...[handLog('Bo', { on: weeksAgo(3) }), handLog('Bo', { id: 'again', on: weeksAgo(2) })],
      ...[handLog('Cy', { on: weeksAgo(1) }), handLog('Cy', { id: 'this week' })],
    ]);
    const { open } = await view(ledger);
    expect(open.map(({ person, day }) => [person, day])).toEqual([['Bo', weeksAgo(2)]]);
  });

  test('and replies to them that were noticed today, before all others', async () => {
    const { ledger, tell } = await story([
      ...[sent('s', [jane], { day: weeksAgo(2) }), log('s', { day: weeksAgo(2) })],
      ...[handLog('Bo', { on: weeksAgo(1) }), reply(jane.keys)],
    ]);
    expect(await open(ledger)).toEqual(['Jane Doe', 'Bo']);
    expect((await view(ledger, addDays(wednesday, 1))).open).toHaveLength(1);
    await tell(outcome((await view(ledger)).open[0]?.id ?? '', 'talked'));
    expect(await open(ledger)).toEqual(['Bo']);
  });
});

test('the next reward follows the last one taken', async () => {
  const { ledger } = await story([handLog('Bo'), handLog('Cy'), claim(1)]);
  const settings = { rewardEvery: 3, reward: 'Cake' };
  expect((await view(ledger, wednesday, settings)).reward).toEqual({ total: 2, next: 4, reward: 'Cake' });
});

test('a moment is shown, the same all day and another one the day after', async () => {
  const { ledger, tell, outreach } = await story([handLog('Bo'), handLog('Cy')]);
  expect(await view(ledger)).not.toHaveProperty('moment');
  for (const name of ['Bo', 'Cy'])
    await tell(moment((await outreach(name)).id, `with ${name}`, { id: `moment ${name}` }));
  const [one, same, other] = [wednesday, wednesday, nextWednesday].map((day) => view(ledger, day));
  expect((await one)?.moment).toEqual((await same)?.moment);
  expect((await one)?.moment?.moment).not.toBe((await other)?.moment?.moment);
});
