import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../lib/ledger/apply';
import { checkCommand } from '../../lib/ledger/changes/check';
import { readHistory } from '../../lib/ledger/reads/history';
import { readPeople } from '../../lib/ledger/reads/people';
import { readWeek } from '../../lib/ledger/reads/week';
import { mergedStores } from '../../lib/ledger/schema';
import { recipientsOf } from '../../lib/people/recipients';
import { fileOf, restored } from '../backup/restored';
import { commit, handLog, jane, log, miss, never, noon, sent, shape, undo, wednesday } from './commands';
import { addContacts, edit, merge } from './people-commands';
import { emptyLedger } from './story';

const around = { now: noon(wednesday), firstWeekday: 1 as const, trust: true };

const valid: readonly object[] = [
  sent('s', [jane]),
  log('s'),
  never('s', jane),
  handLog('Bo'),
  undo('Bo'),
  commit(2, ['Bo', 'Cy']),
  miss('m'),
  shape('div'),
  addContacts(['Bo', 'Di']),
  edit('c', { cadence: 3 }),
  merge('a', 'b'),
];

const megabyte = 'x'.repeat(1_000_000);
const nasty = fc.constantFrom<unknown>(
  ...[
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    '\udfff',
    '\0',
    '\u202e',
    '<img src=x>',
    megabyte,
    '',
  ],
  ...[Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1, 8.64e15, 0.5, null, undefined, true, {}, []],
  ...['9999-12-31', '0000-01-01', '2026-02-30', ['sighting'], { toString: null }],
  ...[
    Array.from({ length: 2_000 }, () => 'a@example.test'),
    Array.from({ length: 100 }, () => '\ud800'.repeat(400)),
  ],
);

/** What has gone wrong before: a week that ends in the year 10000 stopped the drain for good, such a moment the popup. */
const known: readonly object[] = [
  sent('far', [jane], { day: '9999-12-31' }),
  sent('late', [jane], { at: 1e308 }),
  { ...handLog('Bo'), kind: ['hand-log'] },
  handLog('Bo', { day: '9999-12-31', on: '9999-12-31' }),
  JSON.parse(`${'{"in":'.repeat(60)}1${'}'.repeat(60)}`),
  JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`),
];

/** A command as it should be, but for some of its fields; and what nobody has ever made. */
const anyEntry = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...valid), fc.array(fc.tuple(fc.nat(9), nasty), { minLength: 1, maxLength: 3 }))
      .map(([command, changes]) => {
        const changed: Record<string, unknown> = { ...command };
        const fields = Object.keys(changed);
        for (const [field, value] of changes) changed[fields[field % fields.length] ?? 'id'] = value;
        return changed;
      }),
  },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true }) },
);

test('whatever lies in the outbox is applied or set aside, and what comes after it is applied', async () => {
  const ledger = await emptyLedger();
  let number = 0;
  await fc.assert(
    fc.asyncProperty(anyEntry, async (entry) => {
      number += 1;
      const id = `any-${number}`;
      await apply(ledger, id, entry, around);
      const isApplied = (await ledger.get('applied', id)) !== undefined;
      expect(isApplied).not.toBe((await ledger.get('setAside', id)) !== undefined);
    }),
    { numRuns: 600, examples: known.map((entry): [unknown] => [entry]) },
  );
  expect(await apply(ledger, 'after', handLog('Zoe'), around)).toBeDefined();

  // No row of it is long, holds half a letter, or is beyond what pages can show.
  const sizes = await Promise.all(
    [...mergedStores, 'setAside' as const].map(async (store) => {
      const rows: readonly unknown[] = await ledger.getAll(store);
      const texts = rows.map((row) => JSON.stringify(row));
      if (store !== 'setAside') expect(texts.filter((text) => /\\ud[89a-f]/i.test(text))).toEqual([]);
      return Math.max(0, ...texts.map(({ length }) => length));
    }),
  );
  expect(Math.max(...sizes)).toBeLessThan(210_000);
  const week = await readWeek(ledger, wednesday, 1, around.now);
  for (const { at } of [...week.outreaches, ...week.waiting]) new Date(at).toISOString();
  await readPeople(ledger);
  await readHistory(ledger, {}, undefined, 500);

  // A file of it is one that comes back.
  const again = await restored(await fileOf(ledger));
  expect(await readPeople(again)).toEqual(await readPeople(ledger));
}, 60_000);

test('what is too large is set aside without it, and the reason is a sentence', async () => {
  const ledger = await emptyLedger();
  await apply(ledger, 'a', { ...handLog('Bo'), name: megabyte }, around);
  expect(await ledger.getAll('setAside')).toMatchObject([
    {
      command: null,
      reason:
        'name: is longer than 20000 letters. It was not kept: it is larger than anything Tendril writes.',
    },
  ]);
});

test('half a letter is mended where it comes in, and where a key is cut in the middle of one', () => {
  const command = checkCommand(sent('s', [{ name: 'Jane \ud800Doe', keys: ['linkedin:in/jane'] }]));
  expect(command).toMatchObject({ people: [{ name: 'Jane \ufffdDoe' }] });
  const key = `email:${'x'.repeat(293)}🌱@example.test`;
  const [person] = recipientsOf(sent('s', [{ name: 'Jane', keys: [key] }]));
  expect(person?.keys.every((one) => one.isWellFormed())).toBe(true);
});
