import { nextRevision, type Revision } from './clock';
import { type Before, isRow, type Row, type Tombstone } from './rows';
import type { LedgerSchema, LedgerTransaction, MergedStore } from './schema';

type MergedRow = LedgerSchema[MergedStore]['value'];

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
  /** What a row of the next revision has, for many that are written without this writer. It is greater than `seen`, which came from elsewhere. */
  next(seen?: Revision): Promise<Pick<Row, 'device' | 'revision'>>;
  /** Keeps the newest revision, when all is written: those of later writes are greater. */
  close(): Promise<void>;
  /** The rows that were written, as they were before. */
  before(): Before[];
  /** The contacts that were written, and those whose outreaches were. */
  touched(): ReadonlySet<string>;
}

/**
 * A writer on `tx`; a first write on this device gives the device its id. What rows were before is kept where `keeps`
 * asks for it, and of those from which something is derived.
 */
export function writerOn(tx: LedgerTransaction, now: number, keeps = false): Writer {
  const devices = tx.objectStore('device');
  const begun = devices.get('this').then((known) => known ?? { id: randomId(), revision: '' });
  ignoreRejection(begun);
  let revision = '';
  const before = new Map<string, Before>();
  const touched = new Set<string>();

  const next = async (seen = '') => {
    const { id: device, revision: kept } = await begun;
    const last = [kept, revision, seen].sort().at(-1) ?? '';
    revision = nextRevision(last, now);
    return { device, revision };
  };
  const close = async () => {
    const { id } = await begun;
    if (revision !== '') ignoreRejection(devices.put({ id, revision }, 'this'));
  };
  const write = async (store: MergedStore, fields: { readonly id: string }) => {
    const row = { ...fields, ...(await next()) } as MergedRow;
    // Any merged store will do for the types: what it holds is for `put` to see to.
    const rows = tx.objectStore(store as 'contacts');
    if (!keeps && !isDerivedFrom(store)) return ignoreRejection(rows.put(row as never));
    // Both at once: a store does what it is asked in turn, and each answer that is waited for takes its time.
    const put = async () => rows.put(row as never);
    const [old]: [MergedRow | undefined, unknown] = await Promise.all([rows.get(row.id), put()]);
    const place = `${store} ${row.id}`;
    const first = before.get(place) ?? { store, id: row.id, ...(isRow(old) && { row: old }) };
    before.set(place, { ...first, wrote: row.revision });
    for (const contact of contactsOf(store, [old, row])) touched.add(contact);
  };
  return {
    tx,
    put: write,
    remove: (store, id) => write(store, { id, deleted: true } as { readonly id: string }),
    next,
    close,
    before: () => [...before.values()],
    touched: () => touched,
  };
}

/** For a request that nobody waits for: its failure aborts the transaction, which `tx.done` reports. */
export function ignoreRejection(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

function isDerivedFrom(store: MergedStore): boolean {
  return store === 'contacts' || store === 'outreaches';
}

/** The contacts that these revisions of a row are about. */
function contactsOf(store: MergedStore, revisions: readonly (MergedRow | undefined)[]): string[] {
  return revisions.flatMap((row) => {
    if (row && store === 'contacts') return row.id;
    return row && 'contact' in row ? row.contact : [];
  });
}

/** 96 random bits in base 36. */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((n) => n.toString(36)).join('-');
}
