import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../lib/habit/calendar';
import { outcomes } from '../../../lib/habit/outcome';
import { whoNext } from '../../../lib/habit/who-next';
import { readNext } from '../../../lib/ledger/reads/candidates';
import { readingOf } from '../../../lib/ledger/reads/reading';
import type { Contact } from '../../../lib/ledger/rows';
import { touchOf } from '../../../lib/ledger/touches';
import { emptyLedger } from '../story';

const today = '2026-11-18';
const someAgo = fc.constantFrom(0, 13, 14, 60, 179, 180, 181, 400).map((days) => addDays(today, -days));
const someOutreach = fc.record({
  day: someAgo,
  at: fc.constant(0),
  outcomes: fc.constantFrom([], ...outcomes.map((outcome) => [{ outcome, at: 0, day: today, command: '' }])),
});

/** Somebody of whom anything may hold, with what was done so far; most are like many others. */
const someone = fc.record({
  facts: fc.record(
    {
      addedOn: someAgo,
      groups: fc.constantFrom(['out-of-touch'], ['choir']),
      cadence: fc.constantFrom(7, 30, 365),
      mark: fc.constant('boss' as const),
      stretch: fc.constant(true as const),
      archived: fc.constant(true as const),
      restUntil: fc.constantFrom(today, addDays(today, 1)),
      referredBy: fc.constant('0'),
    },
    { requiredKeys: [] },
  ),
  name: fc.constantFrom('Bo', 'Cy', 'Di'),
  outreaches: fc.array(someOutreach, { maxLength: 3 }),
  isNever: fc.nat(9).map((number) => number === 0),
});

test('of however many, those are suggested whom a look at everybody finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someone, { minLength: 1, maxLength: 120 }), async (people) => {
      const ledger = await emptyLedger();
      const written = { device: 'd', revision: 'r' };
      const rows = people.map(({ facts, name, outreaches, isNever }, index) => {
        const { mark, archived, ...rest } = facts;
        // Each by itself keeps somebody away; nearly everybody would be.
        const away = index % 5 === 0 ? { ...(mark && { mark }), ...(archived && { archived }) } : {};
        const contact: Contact = {
          ...{ id: String(index), ...written, ...rest, ...away, name },
          ...{ keys: [`email:${index}@example.test`], addedBy: '' },
        };
        const days = outreaches.toSorted((one, other) => (one.day < other.day ? -1 : 1));
        return { contact, touch: touchOf(contact, days), isNever };
      });
      const tx = ledger.transaction(['contacts', 'touches', 'nevers'], 'readwrite');
      for (const { contact, touch, isNever } of rows) {
        tx.objectStore('contacts').put(contact);
        tx.objectStore('touches').put(touch);
        const never = { id: contact.id, ...written, name: '', keys: contact.keys, at: 0, command: '' };
        if (isNever) tx.objectStore('nevers').put(never);
      }
      await tx.done;
      const all = rows
        .filter(({ isNever }) => !isNever)
        .map(({ contact: { referredBy, ...contact }, touch }) => ({
          ...{ groups: [], ...contact, ...touch },
          ...(referredBy && { referredBy: rows[0]?.contact.name ?? '' }),
        }));
      const found = await readNext(readingOf(ledger), today);
      const shown = (suggestions: ReturnType<typeof whoNext>) =>
        suggestions.map(({ candidate, reason }) => [candidate.id, reason]);
      expect(shown(found as ReturnType<typeof whoNext>)).toEqual(shown(whoNext(all, today)));
    }),
    { numRuns: 60 },
  );
}, 60_000);
