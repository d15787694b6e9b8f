import { outcomes } from '../habit/outcome';
import { channel, day, goal, id, site, text } from '../ledger/changes/command-fields';
import { listOf, object, oneOf, type Reader, refuse, textOf, that, whole } from '../ledger/changes/readers';
import { isRevision } from '../ledger/clock';
import { type LedgerSchema, type MergedStore, mergedStores } from '../ledger/schema';

/** A row of a merged store as it is read: a live one or a tombstone. */
type RowReader<Store extends MergedStore> = Reader<LedgerSchema[Store]['value']>;

/** The farthest moment that a date can hold, in milliseconds before and after 1970. */
const farthest = 8.64e15;

/** A moment in milliseconds since 1970. */
export const moment = that(
  (found): found is number => typeof found === 'number' && Math.abs(found) <= farthest,
  'is no moment',
);

export const revision = that(isRevision, 'is no revision');

/** Ids that are made of a site and a part are the longest. */
export const rowId = textOf(1, 200);

/** Longer names are cut before they are kept. */
const name = textOf(0, 1_000);
const keys = listOf(textOf(0, 1_000), 10_000);
const yes = oneOf([true], 'is not true');
/** Notes of several contacts that were joined, again and again. */
const notes = textOf(0, 1_000_000);

const stamp = { id: rowId, device: id, revision };
const tombstone = object({ ...stamp, deleted: yes });

/** A row with these fields, or its tombstone. */
function rowOf<Live>(live: Reader<Live>) {
  return (found: unknown, path: string) =>
    Object.hasOwn(Object(found), 'deleted') ? tombstone(found, path) : live(found, path);
}

/** A row whose id is made of what else it holds. */
function named<Live extends { readonly id: string }>(
  live: Reader<Live>,
  nameOf: (row: Live) => string,
): Reader<Live> {
  return (found, path) => {
    const row = live(found, path);
    return row.id === nameOf(row) ? row : refuse(`${path}.id`, 'is not that of its row');
  };
}

const outcome = object(
  { outcome: oneOf(outcomes, 'is no outcome'), at: moment, day, command: id },
  { noticed: yes, referral: rowId },
);

const span = object({ ...stamp, from: day, to: day });

/** What the rows of each merged store look like. */
export const rowReaders: { readonly [Store in MergedStore]: RowReader<Store> } = {
  contacts: rowOf(
    object(
      { ...stamp, name, keys, addedBy: id },
      {
        ...{ addedOn: day, groups: listOf(name, 10_000), notes, met: notes, cadence: whole(1, 3_650) },
        ...{ mark: oneOf(['boss', 'hires'], 'is no mark'), stretch: yes, archived: yes, restUntil: day },
        ...{ referredBy: rowId, notSame: listOf(rowId, 100_000) },
      },
    ),
  ),
  outreaches: rowOf(
    object(
      { ...stamp, contact: rowId, day, channel, at: moment, log: id, loggedAt: moment },
      {
        ...{ sighting: rowId, trusted: yes, outcomes: listOf(outcome, 10_000) },
        ...{ moment: text, replyDoubted: yes },
      },
    ),
  ),
  sightings: rowOf(
    object(
      {
        ...{ ...stamp, state: oneOf(['waiting', 'logged', 'refused', 'withdrawn'], 'is no state'), site },
        ...{ recipients: listOf(object({ name, keys }), 10_000), at: moment, day, sends: listOf(id, 10_000) },
      },
      { leftOut: keys, doubted: yes },
    ),
  ),
  goals: rowOf(object({ ...stamp, contacts: goal, from: day })),
  nevers: rowOf(object({ ...stamp, name, keys, at: moment, command: id })),
  misses: rowOf(
    named(
      object({ ...stamp, site, part: id, times: listOf(moment, 100), newest: id, shape: text }),
      (row) => `${row.site} ${row.part}`,
    ),
  ),
  timeOff: rowOf((found, path) => {
    const read = span(found, path);
    return read.from <= read.to ? read : refuse(`${path}.to`, 'is before it begins');
  }),
  claims: rowOf(
    named(
      object({ ...stamp, total: whole(1, 10_000_000), reward: text, at: moment }),
      ({ total }) => `claim ${total}`,
    ),
  ),
  interviews: rowOf(object({ ...stamp, name, subject: text }, { doneOn: day })),
};

/** Whether there is a merged store of this name. */
export function isMergedStore(store: unknown): store is MergedStore {
  return mergedStores.some((one) => one === store);
}
