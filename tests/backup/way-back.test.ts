import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecordFile } from '../../lib/backup/check-file';
import { compareRecord } from '../../lib/backup/compare';
import type { RecordFile } from '../../lib/backup/record-file';
import type { Ledger } from '../../lib/ledger/schema';
import { after, live, manyActs } from '../ledger/any-life';
import { handLog, jane, log, max, noon, refuse, sent, wednesday } from '../ledger/commands';
import { goal, moment, remove } from '../ledger/habit-commands';
import { edit, merge } from '../ledger/people-commands';
import { rowsOf } from '../ledger/rows-of';
import { story } from '../ledger/story';
import { pagesOf } from './pages-of';
import { fileOf, goBack } from './restored';

const later = { at: noon(wednesday, 2) };

const backupOf = async (ledger: Ledger): Promise<RecordFile> => checkRecordFile(await fileOf(ledger));

test('what was removed, overwritten or made one since is as it was, and what was added since stays', async () => {
  const { ledger, tell, idOf, outreach, contacts, logged } = await story([
    ...[handLog('Jane Doe'), handLog('Jane Dough'), handLog('Max Power')],
  ]);
  await tell(edit(await idOf('Jane Doe'), { notes: 'Sings alto.' }));
  const backup = await backupOf(ledger);
  const before = await contacts();
  await tell(
    edit(await idOf('Jane Doe'), { notes: 'x' }, { ...later, id: 'overwrite' }),
    merge(await idOf('Jane Doe'), await idOf('Jane Dough'), later),
    remove((await outreach('Max Power')).id, later),
    handLog('Ann Example', later),
  );
  const comparison = await compareRecord(ledger, backup, true);
  expect(comparison).toMatchObject({
    people: { reverted: 1, revived: 2, stays: 1, same: 0, kept: 0, refused: 0 },
    outreaches: { reverted: 1, revived: 1, stays: 1, same: 1 },
  });
  await goBack(ledger, backup);
  expect((await logged()).sort()).toEqual(['Ann Example', 'Jane Doe', 'Jane Dough', 'Max Power']);
  const facts = (await contacts()).map(({ name, notes, keys }) => ({ name, notes, keys }));
  expect(facts).toMatchObject([
    { name: 'Ann Example' },
    ...before.map(({ name, notes, keys }) => ({ name, notes, keys })),
  ]);
});

test('a send that was logged since is not asked about again, one that was refused is', async () => {
  const { ledger, tell, waiting, logged } = await story([sent('1', [jane]), sent('2', [max])]);
  const backup = await backupOf(ledger);
  await tell(log('1'), refuse('2'));
  expect((await compareRecord(ledger, backup, true)).sightings).toMatchObject({ kept: 1, reverted: 1 });
  await goBack(ledger, backup);
  expect([await logged(), await waiting()]).toEqual([['Jane Doe'], ['Max Power']]);
});

test('a second time changes nothing, and nothing is newer than what follows', async () => {
  const { ledger, tell, idOf, outreach } = await story([handLog('Jane Doe'), goal(3)]);
  const backup = await backupOf(ledger);
  await tell(moment((await outreach('Jane Doe')).id, 'She laughed', later));
  await goBack(ledger, backup);
  const once = await ledger.getAll('outreaches');
  const { outreaches, people } = await compareRecord(ledger, backup, true);
  expect([outreaches, people]).toMatchObject([
    { same: 1, reverted: 0 },
    { same: 1, reverted: 0 },
  ]);
  await goBack(ledger, backup);
  expect(await ledger.getAll('outreaches')).toEqual(once);
  await tell(edit(await idOf('Jane Doe'), { notes: 'Sings alto.' }, later));
  expect((await pagesOf(ledger)).person).toMatchObject({ person: { notes: 'Sings alto.' } });
});

test('the backup of how it was before a restore takes back what that overwrote; what came back stays', async () => {
  const { ledger, tell, idOf, outreach, contacts, logged } = await story([
    handLog('Jane Doe'),
    handLog('Max'),
  ]);
  const backup = await backupOf(ledger);
  await tell(remove((await outreach('Max')).id, later));
  await tell(edit(await idOf('Jane Doe'), { notes: 'Sings alto.' }, later));
  const before = await backupOf(ledger);
  await goBack(ledger, backup);
  expect((await contacts())[0]).not.toHaveProperty('notes');
  await goBack(ledger, before);
  expect((await contacts())[0]).toMatchObject({ name: 'Jane Doe', notes: 'Sings alto.' });
  expect((await logged()).sort()).toEqual(['Jane Doe', 'Max']);
});

test('whatever has happened since, all that a backup holds is as it was, and the preview says how much of it', async () => {
  await fc.assert(
    fc.asyncProperty(manyActs, manyActs, async (acts, more) => {
      const ledger = await after(acts);
      const backup = await backupOf(ledger);
      const [then, pages] = [await rowsOf(ledger), await seenIn(ledger)];
      await live(ledger, more, 100);
      const { people } = await compareRecord(ledger, backup, true);
      await goBack(ledger, backup);
      const { contacts = [], outreaches = [], interviews = [], nevers = [] } = await rowsOf(ledger);
      expect(contacts).toEqual(expect.arrayContaining(then.contacts ?? []));
      expect(outreaches).toEqual(expect.arrayContaining(then.outreaches ?? []));
      expect(interviews).toEqual(expect.arrayContaining(then.interviews ?? []));
      expect(nevers).toEqual(expect.arrayContaining(then.nevers ?? []));
      const { stays, added, revived, reverted, same } = people;
      expect(contacts).toHaveLength(stays + added + revived + reverted + same);
      const once = await rowsOf(ledger);
      if (Object.entries(once).every(([store, rows]) => rows.length === then[store]?.length))
        expect(await seenIn(ledger)).toEqual(pages);
      await goBack(ledger, backup);
      expect(await rowsOf(ledger)).toEqual(once);
    }),
    { numRuns: 15 },
  );
}, 60_000);

/** What every page shows, but for what was set aside since; what comes back is stamped anew, which nobody sees. */
async function seenIn(ledger: Ledger): Promise<unknown> {
  const { week, ...pages } = await pagesOf(ledger);
  const seen = { ...pages, week: { ...week, setAside: 0 } };
  return JSON.parse(JSON.stringify(seen, (name, value) => (name === 'revision' ? undefined : value)));
}
