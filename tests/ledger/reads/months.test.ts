import { expect, test } from 'vitest';
import { addDays } from '../../../lib/habit/calendar';
import { readHabit } from '../../../lib/ledger/reads/habit';
import { readMonth } from '../../../lib/ledger/reads/months';
import type { Ledger } from '../../../lib/ledger/schema';
import { settingsFrom } from '../../../lib/settings';
import { full } from '../../sample/plan';
import { handLog, noon, wednesday } from '../commands';
import { filledLedger } from '../filled';
import { outcome } from '../habit-commands';
import { story } from '../story';

const reading = {
  ...{ today: wednesday, first: 1 as const },
  settings: settingsFrom({ committedAt: noon('2026-10-05') }),
};

const november = (ledger: Ledger) => readMonth(ledger, '2026-11', reading);

test('a month says whom one reached out to and whom one reached, beside the month before', async () => {
  const { ledger, tell, outreach } = await story([
    ...[handLog('Bo', { on: '2026-10-12' }), handLog('Cy', { id: 'c', on: '2026-10-13', channel: 'letter' })],
    ...[handLog('Cy', { on: '2026-11-03' }), handLog('Di', { on: '2026-11-03' })],
  ]);
  await tell(outcome((await outreach('Cy')).id, 'declined'));
  const view = await november(ledger);
  expect(view).toMatchObject({
    facts: {
      month: '2026-11',
      reachedOut: 2,
      reached: 1,
      ordinal: 2,
      channels: [{ channel: 'call', contacts: 2 }],
    },
    before: { month: '2026-10', reachedOut: 2, reached: 0, ordinal: 1 },
    ...{ first: '2026-10', last: '2026-11' },
    days: [
      { day: '2026-10-12', contacts: 1 },
      { day: '2026-10-13', contacts: 1 },
      { day: '2026-11-03', contacts: 2 },
    ],
  });
  expect(view).not.toHaveProperty('replies');
  expect(view.facts.weeks.map(({ contacts }) => contacts)).toEqual([2, 0, 0]);
  expect(view.before.weeks.map(({ contacts }) => contacts)).toEqual([0, 2, 0, 0]);
});

test('the first month is that of the first outreach where it came before the commitment', async () => {
  const { ledger } = await story([handLog('Bo', { on: '2026-08-31' })]);
  expect(await november(ledger)).toMatchObject({ first: '2026-08' });
});

test('the reply rate is told from ten outreaches on, of the year up to the month', async () => {
  const names = [...'abcdefghij'];
  const { ledger, tell, outreach } = await story(names.map((name) => handLog(name, { on: '2026-10-12' })));
  await tell(outcome((await outreach('a')).id, 'talked'));
  expect((await november(ledger)).replies).toEqual({ outreaches: 10, answered: 1 });
  expect(await readMonth(ledger, '2026-09', reading)).not.toHaveProperty('replies');
});

test('twelve weeks are shown with the strength after each, the last of them as the popup has it', async () => {
  const ledger = await filledLedger(full);
  const { weeks } = await november(ledger);
  const { strength } = await readHabit(ledger, reading);
  expect(weeks).toHaveLength(12);
  expect(weeks.at(-1)?.week.start).toBe('2026-11-16');
  expect(weeks.at(-1)?.strength).toBeCloseTo(strength, 4);
  expect(new Set(weeks.map((week) => week.strength)).size).toBeGreaterThan(6);
});

test('a month whose first week has not begun shows the weeks up to today', async () => {
  const { ledger } = await story([handLog('Bo', { on: '2026-10-31' })]);
  const sunday = { ...reading, today: '2026-11-01' };
  const { weeks, facts } = await readMonth(ledger, '2026-11', sunday);
  expect(facts.weeks).toEqual([]);
  expect(weeks.at(-1)).toMatchObject({ week: { end: addDays(sunday.today, 0) }, contacts: 1 });
});
