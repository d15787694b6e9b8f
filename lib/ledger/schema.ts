import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Revision } from './clock';
import type {
  Applied,
  Claim,
  Contact,
  Goal,
  Interview,
  Misses,
  Never,
  Outreach,
  SetAside,
  Sighting,
  Tally,
  TimeOff,
  Tombstone,
  Totals,
  Touch,
} from './rows';

/** The ledger's stores. Rows of the merged stores may be tombstones, which no index lists. */
export interface LedgerSchema extends DBSchema {
  contacts: {
    key: string;
    value: Contact | Tombstone;
    /** `referredBy` lists only those who have one. */
    indexes: { key: string; name: string; referredBy: string };
  };
  outreaches: {
    key: string;
    value: Outreach | Tombstone;
    indexes: {
      log: string;
      sighting: string;
      /** `[day, at]`, and the same after a contact's id or a channel. */
      time: [string, number];
      contactTime: [string, string, number];
      channelTime: [string, string, number];
      moment: string;
    };
  };
  sightings: {
    key: string;
    value: Sighting | Tombstone;
    indexes: { state: string; day: string; send: string };
  };
  goals: { key: string; value: Goal | Tombstone };
  nevers: { key: string; value: Never | Tombstone };
  misses: { key: string; value: Misses | Tombstone };
  timeOff: { key: string; value: TimeOff | Tombstone };
  claims: { key: string; value: Claim | Tombstone; indexes: { total: number } };
  interviews: { key: string; value: Interview | Tombstone };
  touches: {
    key: string;
    value: Touch;
    indexes: { turn: (string | number)[]; open: [string, number]; noticed: string };
  };
  totals: { key: 'all'; value: Totals };
  tallies: { key: string; value: Tally };
  applied: { key: string; value: Applied; indexes: { at: number } };
  setAside: { key: string; value: SetAside };
  /** One row: this device's random id and the newest revision it has written. */
  device: { key: 'this'; value: { readonly id: string; readonly revision: Revision } };
}

/** The stores whose rows are merged between devices. */
export const mergedStores = [
  ...(['contacts', 'outreaches', 'sightings', 'goals', 'nevers', 'misses'] as const),
  ...(['timeOff', 'claims', 'interviews'] as const),
] as const;

export type MergedStore = (typeof mergedStores)[number];

/** An open connection to the record, whose stores are as the newest step leaves them. */
export type Ledger = IDBPDatabase<LedgerSchema>;

/** One transaction over the whole ledger. */
export type LedgerTransaction = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readwrite'>;

/** One moment of the whole ledger, for reading. */
export type ReadTransaction = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readonly'>;

/** Where one can read: either kind of transaction. */
export type AnyTransaction = ReadTransaction | LedgerTransaction;

/** A store to read from, whichever kind of transaction it is. */
export function storeIn<Store extends StoreNames<LedgerSchema>>(tx: AnyTransaction, store: Store) {
  return (tx as ReadTransaction).objectStore(store);
}
