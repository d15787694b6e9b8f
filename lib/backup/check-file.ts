import { id } from '../ledger/changes/command-fields';
import { CommandRefused } from '../ledger/changes/command-refused';
import { listOf, object, type Reader, refuse, textOf, that } from '../ledger/changes/readers';
import type { Before } from '../ledger/rows';
import { isMergedStore, moment, revision, rowId, rowReaders } from './check-rows';
import { endsEarly } from './ends-early';
import { data } from './plain-data';
import { formatVersion, type RecordFile } from './record-file';

/**
 * Why a file is not taken: it is no file of Tendril's, it ends early, a newer Tendril made it, or something
 * in it is not as it must be.
 */
export type Refusal = 'other' | 'cut-off' | 'newer' | 'damaged';

/** A file that cannot be restored; nothing has changed by it. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  constructor(
    readonly reason: Refusal,
    /** Where the first fault is and what it is, as in `rows.contacts.3.name: is no text`; empty unless it is damaged. */
    readonly path = '',
  ) {
    super(path ? `${reason}: ${path}` : reason);
  }
}

/** A list of rows, each id once. */
function rowsOf<Row extends { readonly id: string }>(row: Reader<Row>): Reader<Row[]> {
  const list = listOf(row);
  return (found, path) => {
    const rows = list(found, path);
    const ids = new Set<string>();
    for (const [index, { id }] of rows.entries())
      if (ids.size === ids.add(id).size) refuse(`${path}.${index}.id`, 'is there twice');
    return rows;
  };
}

const before: Reader<Before> = (found, path) => {
  const { store, ...rest } = object(
    { store: that(isMergedStore, 'is no store'), id: rowId, wrote: revision },
    { row: data },
  )(found, path);
  if (rest.row === undefined) return { store, ...rest };
  return { store, ...rest, row: rowReaders[store](rest.row, `${path}.row`) };
};

const rows = object({
  contacts: rowsOf(rowReaders.contacts),
  outreaches: rowsOf(rowReaders.outreaches),
  sightings: rowsOf(rowReaders.sightings),
  goals: rowsOf(rowReaders.goals),
  nevers: rowsOf(rowReaders.nevers),
  misses: rowsOf(rowReaders.misses),
  timeOff: rowsOf(rowReaders.timeOff),
  claims: rowsOf(rowReaders.claims),
  interviews: rowsOf(rowReaders.interviews),
});

const file: Reader<RecordFile> = object({
  tendril: that((found) => found === formatVersion, 'is no version'),
  madeAt: moment,
  settings: (found: unknown, path: string): object =>
    typeof found === 'object' && found !== null && !Array.isArray(found)
      ? Object(data(found, path))
      : refuse(path, 'are no settings'),
  rows,
  applied: rowsOf(object({ id, at: moment }, { before: listOf(before) })),
  setAside: rowsOf(object({ id: rowId, command: data, reason: textOf(0, 100_000), at: moment })),
});

/**
 * The text of a file as a record, checked field by field; what it holds besides is left out.
 * @throws {FileRefused}
 */
export function checkRecordFile(text: string): RecordFile {
  const found = parsed(text);
  const version = Object.hasOwn(Object(found), 'tendril') && Object(found).tendril;
  if (typeof version !== 'number') throw new FileRefused('other');
  if (version > formatVersion) throw new FileRefused('newer');
  try {
    return file(found, '');
  } catch (error) {
    if (error instanceof CommandRefused) throw new FileRefused('damaged', error.message);
    throw error;
  }
}

function parsed(file: string): unknown {
  const text = file.replace(/^\ufeff?\s*/, '');
  try {
    return JSON.parse(text);
  } catch {
    if (!text.startsWith('{')) throw new FileRefused('other');
    if (endsEarly(text)) throw new FileRefused('cut-off');
    throw new FileRefused(text.slice(0, 100).includes('"tendril"') ? 'damaged' : 'other');
  }
}
