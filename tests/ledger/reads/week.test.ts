import { expect, test } from 'vitest';
import type { Weekday } from '../../../lib/habit/calendar';
import { apply } from '../../../lib/ledger/apply';
import { ann, handLog, jane, log, max, noon, sent, wednesday } from '../commands';
import { story } from '../story';

test('an empty ledger is a fresh week', async () => {
  const { week } = await story();
  expect(await week()).toEqual({
    week: { start: '2026-11-16', end: '2026-11-22' },
    ...{ goal: 2, off: false, count: 0, outreaches: [], waiting: [], setAside: 0, troubles: [] },
  });
});

test('outreaches and sightings come newest first', async () => {
  const later = (hours: number) => ({ at: noon(wednesday, hours) });
  const { logged, waiting } = await story([
    ...[handLog('Bo', later(2)), handLog('Cy', later(3)), handLog('Di', later(1))],
    ...[sent('s', [jane], later(2)), sent('t', [max], later(3)), sent('u', [ann], later(1))],
  ]);
  expect(await logged()).toEqual(['Cy', 'Bo', 'Di']);
  expect(await waiting()).toEqual(['Max Power', 'Jane Doe', 'ann@example.org']);
});

test.for<[string, Weekday, string, string]>([
  ['Monday', 1, '2026-11-16', '2026-11-22'],
  ['Saturday', 6, '2026-11-14', '2026-11-20'],
  ['Sunday', 7, '2026-11-15', '2026-11-21'],
])('a week that begins on %s counts its own seven days', async ([, first, start, end]) => {
  const days = [
    '2026-11-13',
    '2026-11-14',
    '2026-11-15',
    '2026-11-16',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ];
  const logs = days.map((on) => handLog(on, { on, day: '2026-11-23' }));
  const { logged, week } = await story(logs, first);
  const within = days.filter((day) => day >= start && day <= end);
  expect((await logged()).sort()).toEqual(within);
  expect(await week()).toMatchObject({ week: { start, end }, count: within.length });
});

test('a person is counted once a week, however many messages', async () => {
  const { week } = await story([
    ...[sent('s', [jane]), log('s'), handLog('Jane Doe', { id: 'call' }), handLog('Bo')],
  ]);
  expect(await week()).toMatchObject({ count: 2, outreaches: { length: 3 } });
});

test('a sighting waits in whatever week is looked at', async () => {
  const { waiting } = await story([sent('s', [jane], { day: '2026-11-22' })]);
  expect(await waiting('2026-11-23')).toEqual(['Jane Doe']);
});

test('what was set aside is counted', async () => {
  const { ledger, week } = await story();
  for (const id of ['a', 'b', 'b'])
    await apply(ledger, id, 'nonsense', { now: 1, firstWeekday: 1, trust: true });
  expect(await week()).toMatchObject({ setAside: 2 });
});
