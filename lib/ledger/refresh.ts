import { oldestFirst } from './derived';
import { isRow, type Outreach, type Tally, type Touch } from './rows';
import type { LedgerTransaction } from './schema';
import { sharesOf, updateTallies } from './tallies';
import { updateTotals } from './totals';
import { outreachesTo, touchOf } from './touches';
import type { Writer } from './writer';

/** What the outreaches to one contact came to before a command, and what they come to now. */
interface Change {
  readonly contact: string;
  /** The touch; absent where there is no contact. */
  readonly before: Touch | undefined;
  readonly after: Touch | undefined;
  readonly gone: readonly Tally[];
  readonly come: readonly Tally[];
}

/** The outreaches that a command wrote, by id, as they were before; nothing for those that it added. */
type Written = ReadonlyMap<string, Outreach | undefined>;

/** Makes anew what is derived from the contacts that a command has written, and from the outreaches to them. */
export async function refreshDerived({ tx, touched, before }: Writer): Promise<void> {
  const outreaches = before().filter(({ store }) => store === 'outreaches');
  const written: Written = new Map(outreaches.map(({ id, row }) => [id, row as Outreach | undefined]));
  const changes = await Promise.all([...touched()].map((contact) => changeOf(tx, contact, written)));
  if (changes.length === 0) return;
  const touches = tx.objectStore('touches');
  await Promise.all([
    ...changes.map(({ contact, after }) => (after ? touches.put(after) : touches.delete(contact))),
    updateTotals(tx, changes),
    updateTallies(
      tx,
      changes.flatMap(({ gone }) => gone),
      changes.flatMap(({ come }) => come),
    ),
  ]);
}

async function changeOf(tx: LedgerTransaction, contact: string, written: Written): Promise<Change> {
  const [row, before, now] = await Promise.all([
    tx.objectStore('contacts').get(contact),
    tx.objectStore('touches').get(contact),
    outreachesTo(tx, contact),
  ]);
  const replaced = [...written.values()].flatMap((one) => (one?.contact === contact ? one : []));
  const then = [...now.filter(({ id }) => !written.has(id)), ...replaced].sort(oldestFirst);
  const after = isRow(row) ? touchOf(row, now) : undefined;
  return { contact, before, after, gone: sharesOf(then), come: sharesOf(now) };
}
