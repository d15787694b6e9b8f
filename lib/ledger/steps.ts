import type { IDBPTransaction, StoreNames } from 'idb';
import { isRow, type Outreach } from './rows';
import type { Ledger, LedgerSchema, LedgerTransaction } from './schema';
import { refreshTallies } from './tallies';
import { refreshTouches } from './touches';

/** The transaction in which the ledger's stores are made. */
type Upgrade = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'versionchange'>;

/** What a schema step can use: the database being upgraded, and the transaction that does it. */
type Step = (db: Ledger, tx: Upgrade) => void | Promise<void>;

/** Append only: a step that was released is never changed. The schema's version is `steps.length`. */
export const steps: readonly Step[] = [
  (db) => {
    const contacts = db.createObjectStore('contacts', { keyPath: 'id' });
    contacts.createIndex('key', 'keys', { multiEntry: true });
    contacts.createIndex('name', 'name');
    const outreaches = db.createObjectStore('outreaches', { keyPath: 'id' });
    for (const field of ['day', 'contact', 'log', 'sighting'] as const) outreaches.createIndex(field, field);
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
  async (db, tx) => {
    const outreaches = tx.objectStore('outreaches');
    outreaches.createIndex('time', ['day', 'at']);
    outreaches.createIndex('contactTime', ['contact', 'day', 'at']);
    outreaches.createIndex('channelTime', ['channel', 'day', 'at']);
    outreaches.createIndex('moment', 'moment');
    const contacts = tx.objectStore('contacts');
    for (const field of ['cadence', 'referredBy'] as const) contacts.createIndex(field, field);
    for (const store of ['timeOff', 'interviews'] as const) db.createObjectStore(store, { keyPath: 'id' });
    db.createObjectStore('claims', { keyPath: 'id' }).createIndex('total', 'total');
    db.createObjectStore('touches', { keyPath: 'contact' }).createIndex('ready', 'ready');
    db.createObjectStore('totals', { keyPath: 'id' });
    db.createObjectStore('tallies', { keyPath: 'day' });
    // An upgrade can do all that a transaction that writes can.
    const writing = tx as unknown as LedgerTransaction;
    await refreshTouches(writing, await contacts.getAllKeys());
    await refreshTallies(
      writing,
      (await outreaches.getAll()).filter(isRow<Outreach>).map(({ day }) => day),
    );
  },
];

/** Brings a ledger of version `from` up to date, in the transaction of its upgrade. */
export async function upgrade(db: Ledger, from: number, tx: Upgrade): Promise<void> {
  for (const step of steps.slice(from)) await step(db, tx);
}
