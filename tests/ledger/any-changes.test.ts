import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedFrom } from '../../lib/ledger/derived';
import { type Contact, isRow, type Outreach } from '../../lib/ledger/rows';
import type { Ledger } from '../../lib/ledger/schema';
import { anyAct, commandOf } from './any-changes';
import { after, happen, manyActs } from './any-life';
import { undo } from './commands';
import { rowsOf } from './rows-of';

/** Every outreach that is there, oldest first. */
async function outreachesIn(ledger: Ledger): Promise<Outreach[]> {
  const all = (await ledger.getAll('outreaches')).filter(isRow<Outreach>);
  const place = ({ day, at, id }: Outreach) => `${day} ${at} ${id}`;
  return all.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** All that is derived, whatever the order in which it was. */
const inOrder = ({ touches, totals, tallies }: ReturnType<typeof derivedFrom>) => ({
  ...{ touches, totals },
  tallies: tallies.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
});

test('whatever happens, what is derived follows from all outreaches, and each of them has its contact', async () => {
  await fc.assert(
    fc.asyncProperty(manyActs, async (acts) => {
      const ledger = await after([{ what: 'handLog', one: 0, other: 0 }, ...acts]);
      const contacts = (await ledger.getAll('contacts')).filter(isRow<Contact>);
      const outreaches = await outreachesIn(ledger);
      const [touches, totals] = [await ledger.getAll('touches'), await ledger.getAll('totals')];
      const kept = { touches, totals, tallies: await ledger.getAll('tallies') };
      const ids = contacts.map(({ id }) => id);
      expect(inOrder(kept)).toEqual(inOrder(derivedFrom(contacts, outreaches)));
      expect(outreaches.filter(({ contact }) => !ids.includes(contact))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** Kinds that are undone by other rules than by putting rows back, or not at all. */
const others = ['sent', 'log', 'withdraw', 'undo', 'handLog', 'erase'];

/** A reply that was taken back leaves its doubt. */
const withoutDoubt = (rows: object) =>
  JSON.parse(JSON.stringify(rows).replaceAll(',"replyDoubted":true', ''));

test('whatever has happened, Undo of what happened last leaves everything as it was', async () => {
  const last = anyAct.filter(({ what }) => !others.includes(what));
  await fc.assert(
    fc.asyncProperty(manyActs, last, async (acts, act) => {
      const ledger = await after(acts);
      const before = await rowsOf(ledger);
      const command = await commandOf(ledger, act, acts.length);
      await happen(ledger, command);
      await happen(ledger, { ...undo(command.id), at: command.at });
      expect(withoutDoubt(await rowsOf(ledger))).toEqual(withoutDoubt(before));
    }),
    { numRuns: 60 },
  );
}, 60_000);
