import { describe, expect, test } from 'vitest';
import type { Command } from '../../../lib/outbox';
import { commit, undo, wednesday } from '../commands';
import { goal } from '../habit-commands';
import { nextWednesday, story } from '../story';

const friday = { day: '2026-11-20' };

test.for<
  [what: string, commands: readonly Command[], goals: readonly [before: number, now: number, next: number]]
>([
  ['the first commitment holds from this week on', [commit(1)], [2, 1, 1]],
  ['a raise holds from this week on', [commit(2), goal(3)], [2, 3, 3]],
  ['fewer hold from the next week on', [commit(3), goal(1)], [2, 3, 1]],
  ['fewer than the default hold from this week on where nothing was set', [goal(1)], [2, 1, 1]],
  ['a raise takes the place of fewer', [commit(3), goal(1), goal(4)], [2, 4, 4]],
  ['the goal of this week takes back the fewer', [commit(3), goal(1), goal(3)], [2, 3, 3]],
  ['the last of several holds', [commit(5), goal(1), goal(4), goal(2)], [2, 5, 2]],
  ['a commitment once more follows the same rule', [commit(3), commit(1, [], { id: 'again' })], [2, 3, 1]],
  ['an undone lowering leaves the goal', [commit(3), goal(1), undo('goal 1')], [2, 3, 3]],
  ['an undone raise brings back the fewer', [commit(3), goal(1), goal(4), undo('goal 4')], [2, 3, 1]],
])('%s', async ([, commands, goals]) => {
  const { week } = await story(commands);
  const weeks = await Promise.all(['2026-11-11', wednesday, nextWednesday].map((day) => week(day)));
  expect(weeks.map((view) => view.goal)).toEqual(goals);
});

describe('what weeks begin on', () => {
  test('decides from when fewer hold', async () => {
    const { ledger } = await story([commit(3), goal(1, friday)], 7);
    expect((await ledger.getAll('goals')).map((row) => 'from' in row && row.from).sort()).toEqual([
      '2026-11-15',
      '2026-11-22',
    ]);
  });

  test('may have changed: a raise counts all the same', async () => {
    const { tell, ledger, week } = await story([commit(3)], 1);
    const [monday] = await ledger.getAll('goals');
    await ledger.put('goals', { ...monday, from: friday.day } as never);
    await tell(goal(4, friday));
    expect(await week()).toMatchObject({ goal: 4 });
  });
});
