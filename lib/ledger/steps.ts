import type { IDBPTransaction, StoreNames } from 'idb';
import { deriveAnew } from './derive-anew';
import type { Ledger, LedgerSchema, LedgerTransaction } from './schema';

/** The transaction in which the ledger's stores are made. */
type Upgrade = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'versionchange'>;

/** What a schema step can use: the database being upgraded, and the transaction that does it. */
type Step = (db: Ledger, tx: Upgrade) => void | Promise<void>;

/**
 * Append only: a step that was released is never changed, but that only the last one that derives does so, for all.
 * The schema's version is `steps.length`.
 */
export const steps: readonly Step[] = [
  (db) => {
    const contacts = db.createObjectStore('contacts', { keyPath: 'id' });
    contacts.createIndex('key', 'keys', { multiEntry: true });
    contacts.createIndex('name', 'name');
    const outreaches = db.createObjectStore('outreaches', { keyPath: 'id' });
    for (const field of ['day', 'contact', 'log', 'sighting'] as const)
      outreaches.createIndex(field as 'log', field);
    const sightings = db.createObjectStore('sightings', { keyPath: 'id' });
    sightings.createIndex('state', 'state');
    sightings.createIndex('day', 'day');
    sightings.createIndex('send', 'sends', { multiEntry: true });
    db.createObjectStore('goals', { keyPath: 'id' });
    db.createObjectStore('applied', { keyPath: 'id' }).createIndex('at', 'at');
    db.createObjectStore('setAside', { keyPath: 'id' });
    db.createObjectStore('device');
  },
  (db) => {
    db.createObjectStore('nevers', { keyPath: 'id' });
    db.createObjectStore('misses', { keyPath: 'id' });
  },
  (db, tx) => {
    const outreaches = tx.objectStore('outreaches');
    outreaches.createIndex('time', ['day', 'at']);
    outreaches.createIndex('contactTime', ['contact', 'day', 'at']);
    outreaches.createIndex('channelTime', ['channel', 'day', 'at']);
    outreaches.createIndex('moment', 'moment');
    const contacts = tx.objectStore('contacts');
    for (const field of ['cadence', 'referredBy']) contacts.createIndex(field as 'referredBy', field);
    for (const store of ['timeOff', 'interviews'] as const) db.createObjectStore(store, { keyPath: 'id' });
    db.createObjectStore('claims', { keyPath: 'id' }).createIndex('total', 'total');
    db.createObjectStore('touches', { keyPath: 'contact' }).createIndex('ready' as 'noticed', 'ready');
    db.createObjectStore('totals', { keyPath: 'id' });
    db.createObjectStore('tallies', { keyPath: 'day' });
  },
  async (_, tx) => {
    // Each index costs every row that is written; `time` and `contactTime` begin with the same as two of these.
    for (const index of ['day', 'contact']) tx.objectStore('outreaches').deleteIndex(index);
    tx.objectStore('contacts').deleteIndex('cadence');
    const touches = tx.objectStore('touches');
    touches.deleteIndex('ready');
    touches.createIndex('turn', 'turns', { multiEntry: true });
    for (const field of ['open', 'noticed'] as const) touches.createIndex(field, field);
    // An upgrade can do all that a transaction that writes can.
    await deriveAnew(tx as unknown as LedgerTransaction);
  },
];

/** Brings a ledger of version `from` up to date, in the transaction of its upgrade. */
export async function upgrade(db: Ledger, from: number, tx: Upgrade): Promise<void> {
  for (const step of steps.slice(from)) await step(db, tx);
}
