import type { StoreNames } from 'idb';
import { nextRevision } from './clock';
import type { Tombstone } from './rows';
import type { LedgerSchema, LedgerTransaction } from './schema';

/** The stores whose rows are merged between devices. */
type MergedStore =
  | 'contacts'
  | 'outreaches'
  | 'sightings'
  | 'goals'
  | 'nevers'
  | 'misses'
  | 'timeOff'
  | 'claims'
  | 'interviews';

/** What a merged store's row holds besides what every row has. */
type Fields<Store extends MergedStore> = Omit<
  Exclude<LedgerSchema[Store]['value'], Tombstone>,
  'device' | 'revision'
>;

/** Writes rows of one transaction, each with this device's id and the next revision. */
export interface Writer {
  readonly tx: LedgerTransaction;
  put<Store extends MergedStore>(store: Store, fields: Fields<Store>): Promise<void>;
  /** Leaves a tombstone: only the id stays. */
  remove(store: MergedStore, id: string): Promise<void>;
}

/** A writer on `tx`; a first write on this device gives the device its id. */
export async function writerOn(tx: LedgerTransaction, now: number): Promise<Writer> {
  const devices = tx.objectStore('device');
  const known = await devices.get('this');
  const device = known?.id ?? randomId();
  let revision = known?.revision ?? '';

  const write = async (store: MergedStore, fields: object) => {
    revision = nextRevision(revision, now);
    await devices.put({ id: device, revision }, 'this');
    const row = { ...fields, device, revision } as LedgerSchema[MergedStore]['value'];
    await tx.objectStore(store as StoreNames<LedgerSchema>).put(row as never);
  };
  return {
    tx,
    put: write,
    remove: (store, id) => write(store, { id, deleted: true }),
  };
}

/** 96 random bits in base 36. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((n) => n.toString(36)).join('-');
}
