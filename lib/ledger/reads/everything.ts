import { formatVersion } from '../../backup/record-file';
import { type Ledger, mergedStores, type ReadTransaction } from '../schema';
import { batchesOf } from './marks';
import { readingOf } from './reading';

/** So many rows are read at once, fewer than elsewhere: their text lies in memory, too. */
const batch = 1_000;

/**
 * The whole record of one moment as the text of a file, with the settings as they are stored; the format is in
 * docs/format.md. What shall be written meanwhile waits.
 * @throws the signal's reason, once it aborts.
 */
export async function writtenRecord(
  ledger: Ledger,
  settings: object,
  now: number,
  signal?: AbortSignal,
): Promise<Blob> {
  const pieces: Blob[] = [];
  for await (const piece of piecesOf(readingOf(ledger), settings, now)) {
    signal?.throwIfAborted();
    // Each at once, so that nobody ever holds all of the text in memory.
    pieces.push(new Blob([piece]));
  }
  return new Blob(pieces, { type: 'application/json' });
}

/** Nothing but the store is waited for between two pieces: the transaction would end. */
async function* piecesOf(
  tx: ReadTransaction,
  settings: object,
  now: number,
): AsyncGenerator<string, void, undefined> {
  yield `{"tendril":${formatVersion},"madeAt":${now},"settings":${JSON.stringify(settings)},"rows":{`;
  for (const [index, store] of mergedStores.entries()) {
    yield `${index > 0 ? ',' : ''}"${store}":[`;
    yield* writtenRows(tx, store);
    yield ']';
  }
  yield '},"applied":[';
  yield* writtenRows(tx, 'applied');
  yield '],"setAside":[';
  yield* writtenRows(tx, 'setAside');
  yield ']}\n';
}

/** The rows of one store, each on its own line. */
async function* writtenRows(
  tx: ReadTransaction,
  store: (typeof mergedStores)[number] | 'applied' | 'setAside',
): AsyncGenerator<string, void, undefined> {
  let between = '';
  for await (const rows of batchesOf(tx, store, batch)) {
    yield between + rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
    between = ',';
  }
}
