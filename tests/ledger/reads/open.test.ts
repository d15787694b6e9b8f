import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../lib/habit/calendar';
import { readOpen } from '../../../lib/ledger/reads/open-outreaches';
import { newestFirst } from '../../../lib/ledger/reads/outreach-view';
import { readingOf } from '../../../lib/ledger/reads/reading';
import { isRow, type Outreach } from '../../../lib/ledger/rows';
import type { Ledger } from '../../../lib/ledger/schema';
import { after, manyActs } from '../any-life';
import { wednesday } from '../commands';

/** The ids of those that are open, as a look at every outreach finds them. */
async function openIn(ledger: Ledger, start: string, today: string): Promise<string[]> {
  const all = (await ledger.getAll('outreaches')).filter(isRow<Outreach>).sort(newestFirst);
  const earlier = all.filter(({ day }) => day < start && day >= addDays(today, -60));
  const isNewest = (one: Outreach) => all.find(({ contact }) => contact === one.contact) === one;
  const isNoticed = ({ outcomes }: Outreach) => {
    const standing = outcomes?.at(-1);
    return standing?.noticed === true && standing.day === today;
  };
  const open = earlier.filter((one) => !one.outcomes?.length && isNewest(one));
  return [...earlier.filter(isNoticed), ...open].slice(0, 5).map(({ id }) => id);
}

test('whatever has happened, those are asked about that a look at every outreach finds', async () => {
  const someStart = fc.nat(8).map((days) => addDays(wednesday, 1 - days));
  await fc.assert(
    fc.asyncProperty(manyActs, someStart, async (acts, start) => {
      const ledger = await after([{ what: 'handLog', one: 0, other: 9 }, ...acts]);
      const found = await readOpen(readingOf(ledger), start, wednesday);
      expect(found.map(({ id }) => id)).toEqual(await openIn(ledger, start, wednesday));
    }),
    { numRuns: 60 },
  );
}, 60_000);
