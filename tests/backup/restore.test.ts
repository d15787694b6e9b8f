import { expect, test } from 'vitest';
import { checkRecordFile } from '../../lib/backup/check-file';
import { settingsAfter } from '../../lib/backup/settings-after';
import { isRow } from '../../lib/ledger/rows';
import { happen } from '../ledger/any-life';
import { commit, handLog, noon, stamped, undo, wednesday } from '../ledger/commands';
import { goal, moment } from '../ledger/habit-commands';
import { erase } from '../ledger/people-commands';
import { rowsOf } from '../ledger/rows-of';
import { story } from '../ledger/story';
import { fullFile } from './full-file';
import { pagesOf } from './pages-of';
import { fileOf, restore, restored } from './restored';

test('a file of everything comes back as it was, with what Undo still needs', async () => {
  const file = await fullFile();
  const ledger = await restored(file);
  expect({ ...JSON.parse(await fileOf(ledger)), madeAt: 0 }).toMatchObject({ rows: JSON.parse(file).rows });
  await happen(ledger, undo('archived'));
  expect((await pagesOf(ledger)).people.people.filter(({ archived }) => archived)).toEqual([]);
});

test('a fresh commitment gives way: the goals are those of the file', async () => {
  const told = await story([commit(5, [], { day: '2026-11-04' }), handLog('Jane Doe')]);
  await told.tell(goal(4, { day: '2026-11-11' }));
  const file = checkRecordFile(await fileOf(told.ledger));
  const { ledger } = await story([commit(2)]);
  await restore(ledger, file);
  expect((await rowsOf(ledger)).goals).toEqual((await rowsOf(told.ledger)).goals);
});

test('after everything was erased a file brings everything back', async () => {
  const { ledger } = await story([handLog('Jane Doe')]);
  const file = checkRecordFile(await fileOf(ledger));
  const before = await rowsOf(ledger);
  await happen(ledger, { ...stamped('erase all', { at: noon(wednesday, 1) }), kind: 'erase-all' });
  expect((await rowsOf(ledger)).contacts).toEqual([]);
  await restore(ledger, file);
  expect(await rowsOf(ledger)).toEqual(before);
});

test('whoever was erased stays so, and nothing that speaks of them comes along', async () => {
  const { ledger, tell, idOf, outreach, reasonAgainst } = await story([
    handLog('Jane Doe', { id: 'first' }),
    handLog('Max'),
  ]);
  await tell(moment((await outreach('Jane Doe')).id, 'Jane Doe laughed'));
  await reasonAgainst(handLog('Jane Doe', { id: 'lost', on: '2027-01-01' }));
  const file = checkRecordFile(await fileOf(ledger));
  const other = await restored(JSON.stringify(file));
  await happen(other, erase(await idOf('Jane Doe'), { at: noon(wednesday, 2) }));
  await other.clear('applied');
  await restore(other, file);
  expect(await fileOf(other)).not.toContain('Jane Doe');
  expect(await other.getAllKeys('applied')).toContain('first');
});

test('an outreach goes with its contact, whichever record comes into which', async () => {
  const { ledger, tell, idOf } = await story([handLog('Jane Doe'), handLog('Max Power')]);
  const other = await restored(await fileOf(ledger));
  await tell(erase(await idOf('Jane Doe'), { at: noon(wednesday, 2) }));
  await happen(other, handLog('Jane Doe', { id: 'again', at: noon(wednesday, 2) }));
  const files = [await fileOf(ledger), await fileOf(other)] as const;
  await restore(ledger, checkRecordFile(files[1]));
  await restore(other, checkRecordFile(files[0]));
  expect((await pagesOf(ledger)).history.outreaches).toMatchObject([{ person: 'Max Power' }]);
  expect(await rowsOf(other)).toEqual(await rowsOf(ledger));
});

test('a command that the file knows is not applied again, and what comes later is newer', async () => {
  const { ledger } = await story([handLog('Jane Doe', { at: noon('2030-01-02') })]);
  const again = await restored(await fileOf(ledger));
  await happen(again, handLog('Jane Doe'));
  expect(await again.count('outreaches')).toBe(1);
  const newest = (await again.getAll('outreaches'))[0]?.revision ?? '';
  await happen(again, handLog('Max Power'));
  const rows = (await again.getAll('contacts')).filter((row) => isRow(row));
  expect(rows.filter(({ revision }) => revision > newest)).toHaveLength(1);
});

test('settings come from the file, but no site is switched on and no commitment grows younger', () => {
  const here = { version: 1, committedAt: 9, sitesOff: ['x'], hostsOff: ['a.test'], theme: 'dark' };
  const file = {
    version: 7,
    committedAt: 5,
    sitesOff: ['gmail'],
    theme: 'light',
    future: [1],
    trust: 'maybe',
  };
  expect(settingsAfter(here, file)).toMatchObject({
    ...{ version: 7, committedAt: 5, sitesOff: ['x', 'gmail'], hostsOff: ['a.test'] },
    ...{ theme: 'light', future: [1], trust: true },
  });
  expect(settingsAfter({}, { committedAt: 5 })).toMatchObject({ committedAt: 5 });
  expect(settingsAfter({ committedAt: 9 }, { committedAt: 1e300 })).toMatchObject({ committedAt: 9 });
  expect(settingsAfter({ committedAt: 9 }, { committedAt: 0 })).toMatchObject({ committedAt: 9 });
});
