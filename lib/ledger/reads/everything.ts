import { formatVersion } from '../../backup/record-file';
import { type Ledger, mergedStores } from '../schema';

/** So many rows are read at once. */
const batch = 1000;

/**
 * The whole record as the text of a file, piece by piece, with the settings as they are stored; the format is in
 * docs/format.md. Whoever reads holds the lock `drain`, so that all of it is of one moment.
 */
export async function* writtenRecord(
  ledger: Ledger,
  settings: object,
  now: number,
): AsyncGenerator<string, void, undefined> {
  yield `{"tendril":${formatVersion},"madeAt":${now},"settings":${JSON.stringify(settings)},"rows":{`;
  for (const [index, store] of mergedStores.entries()) {
    yield `${index > 0 ? ',' : ''}"${store}":[`;
    yield* writtenRows(ledger, store);
    yield ']';
  }
  yield '},"applied":[';
  yield* writtenRows(ledger, 'applied');
  yield '],"setAside":[';
  yield* writtenRows(ledger, 'setAside');
  yield ']}\n';
}

/** The rows of one store, each on its own line. */
async function* writtenRows(
  ledger: Ledger,
  store: (typeof mergedStores)[number] | 'applied' | 'setAside',
): AsyncGenerator<string, void, undefined> {
  let after = '';
  for (;;) {
    // Ids are never empty.
    const rows = await ledger.getAll(store, IDBKeyRange.lowerBound(after, true), batch);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row, index) => `${after || index ? ',' : ''}\n${JSON.stringify(row)}`).join('');
    after = last.id;
  }
}
