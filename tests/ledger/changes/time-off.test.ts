import { expect, test } from 'vitest';
import { isRow, type TimeOff } from '../../../lib/ledger/rows';
import { undo, wednesday } from '../commands';
import { endTimeOff, timeOff } from '../habit-commands';
import { story } from '../story';

const begin = async (...span: readonly [from: string, to: string]) => {
  const told = await story([timeOff(...span)]);
  const spans = async () => (await told.ledger.getAll('timeOff')).filter(isRow<TimeOff>);
  return { ...told, spans, id: (await spans())[0]?.id ?? '' };
};

test('time off is kept, both days within; spans may overlap', async () => {
  const { tell, spans } = await begin('2026-11-16', '2026-11-22');
  await tell(timeOff(wednesday, wednesday, { id: 'more' }));
  expect((await spans()).map(({ from, to }) => [from, to]).sort()).toEqual([
    ['2026-11-16', '2026-11-22'],
    [wednesday, wednesday],
  ]);
});

test('time off that is ended while it runs keeps the days before', async () => {
  const { tell, spans, id } = await begin('2026-11-16', '2026-11-22');
  await tell(endTimeOff(id));
  expect(await spans()).toMatchObject([{ from: '2026-11-16', to: '2026-11-17' }]);
});

test.for([
  ['begins today', wednesday, '2026-11-22'],
  ['is still to come', '2026-12-24', '2026-12-31'],
  ['is long over', '2026-10-01', '2026-10-07'],
] as const)('time off that %s goes when it is ended', async ([, from, to]) => {
  const { tell, spans, id } = await begin(from, to);
  await tell(endTimeOff(id), endTimeOff(id, { id: 'again' }));
  expect(await spans()).toEqual([]);
});

test('Undo brings back time off that was ended', async () => {
  const { tell, spans, id } = await begin('2026-11-16', '2026-11-22');
  await tell(endTimeOff(id), undo('end time off'));
  expect(await spans()).toMatchObject([{ to: '2026-11-22' }]);
});
