import { expect, test } from 'vitest';
import { defaultGoal } from '../../../lib/habit/goal';
import { readWeek } from '../../../lib/ledger/reads/week';
import { commit, noon, wednesday } from '../commands';
import { nextWednesday, story } from '../story';

test('Commit sets the goal from this week on', async () => {
  const { week } = await story([commit(3)]);
  expect(await week('2026-11-16')).toMatchObject({ goal: 3 });
  expect(await week(nextWednesday)).toMatchObject({ goal: 3 });
});

test('past weeks keep the goal they had', async () => {
  const later = commit(4, [], { id: 'later', day: nextWednesday });
  const { week } = await story([commit(3), later]);
  expect(await week('2026-11-15')).toMatchObject({ goal: defaultGoal });
  expect(await week('2026-11-22')).toMatchObject({ goal: 3 });
  expect(await week('2026-11-23')).toMatchObject({ goal: 4 });
});

test('Commit once more in the same week replaces the goal', async () => {
  const again = commit(5, [], { id: 'again', day: '2026-11-22' });
  const { week, ledger } = await story([commit(3), again]);
  expect(await week('2026-11-16')).toMatchObject({ goal: 5 });
  expect(await ledger.count('goals')).toBe(1);
});

test('a goal holds in the week it was made in, on whichever day weeks begin later', async () => {
  const { ledger } = await story([commit(3)]);
  expect(await readWeek(ledger, wednesday, 7, noon(wednesday))).toMatchObject({ goal: 3 });
});

test('Commit puts the first names on the list, each once and cleaned', async () => {
  const { contacts } = await story([commit(2, ['Cy', ' Bo ', 'Cy', 'Bo,', '', '\u200e'])]);
  expect(await contacts()).toMatchObject([
    { name: 'Bo', keys: [], addedBy: 'commit', addedOn: wednesday },
    { name: 'Cy', keys: [], addedBy: 'commit', addedOn: wednesday },
  ]);
});

test('Commit once more adds only names that are new', async () => {
  const { contacts } = await story([commit(2, ['Bo']), commit(2, ['Bo', 'Cy'], { id: 'again' })]);
  expect((await contacts()).map(({ name }) => name)).toEqual(['Bo', 'Cy']);
});
