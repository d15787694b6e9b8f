import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHistory } from '../../../lib/ledger/reads/history';
import type { HistoryFilter, HistoryPlace } from '../../../lib/ledger/reads/history-view';
import { newestFirst } from '../../../lib/ledger/reads/outreach-view';
import { isRow, type Outreach } from '../../../lib/ledger/rows';
import type { Ledger } from '../../../lib/ledger/schema';
import { full, typical } from '../../sample/plan';
import { handLog, noon, wednesday } from '../commands';
import { filledLedger } from '../filled';
import { outcome, remove } from '../habit-commands';
import { story } from '../story';

/** The ids of all parts, read one after the other. */
async function readAll(ledger: Ledger, filter: HistoryFilter, size: number): Promise<string[]> {
  const ids: string[] = [];
  let place: HistoryPlace | undefined;
  do {
    const part = await readHistory(ledger, filter, place, size);
    expect(part.outreaches.length).toBeLessThanOrEqual(size);
    ids.push(...part.outreaches.map(({ id }) => id));
    place = part.next;
  } while (place);
  return ids;
}

function passes({ contact, channel, outcomes, day }: Outreach, filter: HistoryFilter): boolean {
  return (
    contact === (filter.contact ?? contact) &&
    channel === (filter.channel ?? channel) &&
    (!filter.outcome || filter.outcome === (outcomes?.at(-1)?.outcome ?? 'open')) &&
    (filter.from ?? '') <= day &&
    day <= (filter.to ?? '9')
  );
}

const maybe = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const anyFilter = fc.record({
  contact: maybe('contact-000000', 'contact-000002'),
  channel: maybe('linkedin', 'gmail', 'call'),
  outcome: maybe('open', 'wrote-back', 'declined'),
  from: maybe('2026-09-01', '2026-10-12'),
  to: maybe('2026-10-12', '2026-11-01'),
});

test('whatever the filter, the parts are all that passes, newest first and each once', async () => {
  const ledger = await filledLedger(typical);
  const rows = (await ledger.getAll('outreaches')).filter(isRow<Outreach>);
  const anySize = fc.integer({ min: 1, max: 30 });
  await fc.assert(
    fc.asyncProperty(anyFilter, anySize, async (given, size) => {
      const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as HistoryFilter;
      const all = rows.filter((row) => passes(row, filter)).sort(newestFirst);
      expect(await readAll(ledger, filter, size)).toEqual(all.map(({ id }) => id));
    }),
  );
});

test('outreaches of one moment keep their order, even when the one at the place goes away', async () => {
  const people = ['Bo', 'Cy', 'Di', 'Ed', 'Flo'];
  const { ledger, tell } = await story(people.map((name) => handLog(name)));
  const all = await readAll(ledger, {}, 5);
  expect(new Set(all).size).toBe(5);
  expect(await readAll(ledger, {}, 2)).toEqual(all);
  const { next } = await readHistory(ledger, {}, undefined, 2);
  await tell(remove(all[1] ?? ''));
  const rest = await readHistory(ledger, {}, next, 5);
  expect(rest.outreaches.map(({ id }) => id)).toEqual(all.slice(2));
});

test('a part that is just full is the last one', async () => {
  const { ledger } = await story([handLog('Bo'), handLog('Cy')]);
  expect(await readHistory(ledger, {}, undefined, 2)).not.toHaveProperty('next');
});

test('a filter that little passes is looked through in parts, and nothing is left out', async () => {
  const ledger = await filledLedger({ ...full, people: 400 });
  const filter = { outcome: 'pointed' } as const;
  const rows = (await ledger.getAll('outreaches')).filter(isRow<Outreach>);
  const first = await readHistory(ledger, filter, undefined, 500);
  expect(first.outreaches.length).toBeLessThan(500);
  expect(first.next).toBeDefined();
  expect(await readAll(ledger, filter, 500)).toEqual(
    rows
      .filter((row) => passes(row, filter))
      .sort(newestFirst)
      .map(({ id }) => id),
  );
}, 30_000);

test('an outreach says where it stands, and to whom they pointed', async () => {
  const { ledger, tell, outreach, idOf } = await story([handLog('Bo')]);
  await tell(outcome((await outreach('Bo')).id, 'pointed', { referral: 'Cy' }));
  const { outreaches } = await readHistory(ledger, {}, undefined, 5);
  expect(outreaches).toMatchObject([
    {
      ...{ person: 'Bo', contact: await idOf('Bo'), channel: 'call', day: wednesday, at: noon(wednesday) },
      outcome: { outcome: 'pointed', day: wednesday, command: 'pointed', noticed: false, referral: 'Cy' },
    },
  ]);
});
