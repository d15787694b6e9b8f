import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRecordFile, FileRefused } from '../../lib/backup/check-file';
import { compareRecord } from '../../lib/backup/compare';
import type { RecordFile } from '../../lib/backup/record-file';
import { weekOf } from '../../lib/habit/calendar';
import { isRevision } from '../../lib/ledger/clock';
import { isRow } from '../../lib/ledger/rows';
import type { Ledger } from '../../lib/ledger/schema';
import { happen } from '../ledger/any-life';
import { handLog, noon, wednesday } from '../ledger/commands';
import { emptyLedger } from '../ledger/story';
import { fullFile } from './full-file';
import { pagesOf } from './pages-of';
import { restore } from './restored';

/** What somebody might write in the place of what was there. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    null,
    true,
    [],
    {},
    -1,
    0,
    1e300,
    8.64e15,
    -8.64e15,
    '__proto__',
    'constructor',
  ),
  fc.constantFrom<unknown>('0000-01-01', '9999-12-31', '2026-11-18', '\ud800', '<b>Jane</b>', ['\udfff', '']),
  fc.constantFrom<unknown>('1mztbcgof.zzzz', 'contact', 'waiting', 'gmail', 'declined', 10_000_000),
  fc.jsonValue(),
);

interface Mutation {
  /** Which of all values in the file gives way, and to what. */
  readonly place: number;
  readonly to: unknown;
  /** Another value of the same file, or one of the same kind. */
  readonly swap: boolean;
  /** The same in every place of that name. */
  readonly everywhere: boolean;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  to: anything,
  swap: fc.boolean(),
  everywhere: fc.boolean(),
});

/** Every place in a value: the object or list, and the name or index in it. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [[holder, name], ...placesIn(holder[name])]);
}

/** The file with these mutations, one after the other. */
function mutated(text: string, mutations: readonly Mutation[]): string {
  const file: unknown = JSON.parse(text);
  for (const { place, to, swap, everywhere } of mutations) {
    const places = placesIn(file);
    const [holder, name] = places[place % places.length] ?? [{}, ''];
    const [other, from] = places[(place * 31) % places.length] ?? [{}, ''];
    // What holds some of these places itself would grow twofold with each.
    const value = structuredClone(swap ? other[from] : to);
    const namesakes = everywhere ? places.filter(([, one]) => one === name) : [[holder, name] as const];
    for (const [each] of namesakes) each[name] = structuredClone(value);
  }
  return JSON.stringify(file);
}

function takenFrom(text: string): RecordFile | undefined {
  try {
    return checkRecordFile(text);
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused);
    return;
  }
}

/** Reckons with every day, moment and revision that is there, as pages and later writes do. */
async function reckonWith(ledger: Ledger): Promise<void> {
  const rows = [...(await ledger.getAll('outreaches')), ...(await ledger.getAll('sightings'))];
  for (const row of rows) {
    expect(isRevision(row.revision)).toBe(true);
    if (!isRow(row)) continue;
    weekOf(row.day, 1);
    new Date(row.at).toISOString();
  }
}

test('whatever is changed in a file, it is refused, or the record shows every page and goes on', async () => {
  const text = await fullFile();
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      const copy = takenFrom(mutated(text, mutations));
      if (!copy) return;
      taken += 1;
      const ledger = await emptyLedger();
      await compareRecord(ledger, copy);
      await restore(ledger, copy);
      await pagesOf(ledger);
      await reckonWith(ledger);
      const later = handLog('Somebody Else', { id: 'later', at: noon(wednesday, 3) });
      expect(await happen(ledger, later)).toBeDefined();
      expect((await pagesOf(ledger)).people.people.map(({ name }) => name)).toContain('Somebody Else');
    }),
    { numRuns: 300 },
  );
  // Some 30 of 300, as chance has it.
  expect(taken).toBeGreaterThan(5);
}, 120_000);
