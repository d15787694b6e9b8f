import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecordFile } from '../../lib/backup/check-file';
import { after, live, manyActs } from '../ledger/any-life';
import { rowsOf } from '../ledger/rows-of';
import { pagesOf } from './pages-of';
import { fileOf, restore, restored } from './restored';

const runs = { numRuns: 15 };

/** With nobody in it, a record gives way. */
const somebody = { what: 'handLog', one: 0, other: 0 } as const;

test('whatever has happened, a restore into an empty record shows the same on every page', async () => {
  await fc.assert(
    fc.asyncProperty(manyActs, async (acts) => {
      const ledger = await after(acts);
      const file = await fileOf(ledger);
      const again = await restored(file);
      expect(await pagesOf(again)).toEqual(await pagesOf(ledger));
      expect(await rowsOf(again)).toEqual(await rowsOf(ledger));
    }),
    runs,
  );
}, 60_000);

test('a restore of what is here changes nothing, and one of what was here takes nothing back', async () => {
  await fc.assert(
    fc.asyncProperty(manyActs, manyActs, async (acts, more) => {
      const ledger = await after(acts);
      const file = checkRecordFile(await fileOf(ledger));
      await live(ledger, more, 100);
      const rows = await rowsOf(ledger);
      const here = checkRecordFile(await fileOf(ledger));
      await restore(ledger, here);
      expect(await rowsOf(ledger)).toEqual(rows);
      if (!isEmpty(rows)) await restore(ledger, file);
      expect(await rowsOf(ledger)).toEqual(rows);
    }),
    runs,
  );
}, 60_000);

test('two records that went on from one become the same, in whatever order they are merged, and however often', async () => {
  await fc.assert(
    fc.asyncProperty(manyActs, manyActs, manyActs, async (acts, here, there) => {
      const begun = await fileOf(await after([somebody, ...acts]));
      const one = await restored(begun);
      const other = await restored(begun);
      await live(one, [...here, somebody], 100);
      await live(other, [...there, somebody], 200);
      const files = [await fileOf(one), await fileOf(other)] as const;
      const merged = await restored(files[0], files[1]);
      const turned = await restored(files[1], files[0], files[1]);
      expect(withoutSetAside(await pagesOf(turned))).toEqual(withoutSetAside(await pagesOf(merged)));
    }),
    runs,
  );
}, 60_000);

/** What was set aside comes along only where nobody was erased whom it might name. */
function withoutSetAside({ week: { setAside: _, ...week }, ...pages }: Awaited<ReturnType<typeof pagesOf>>) {
  return { ...pages, week };
}

/** Whether nobody is in it, so that it would give way. */
function isEmpty({ contacts = [] }: Record<string, object[]>): boolean {
  return contacts.length === 0;
}
