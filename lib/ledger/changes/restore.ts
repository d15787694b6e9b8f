import type { RecordFile } from '../../backup/record-file';
import type { RecordChange } from '../../outbox';
import type { Circumstances } from '../circumstances';
import { deriveAnew } from '../derive-anew';
import { markOf, wins } from '../fate';
import { putAll } from '../put-all';
import { isEmptyRecord, type Marks, readMarks } from '../reads/marks';
import { wayBack } from '../reads/way-back';
import { isRow, type Row } from '../rows';
import { type LedgerSchema, type LedgerTransaction, type MergedStore, mergedStores } from '../schema';
import type { Writer } from '../writer';
import { refuse } from './readers';

/**
 * Merges a checked copy into the record, row by row, each as it was written; what is derived is made anew. A
 * record in which nobody is gives way to it. With that of a backup (`back`) the record goes back to how it was: what was
 * changed or removed since is written anew, as it was then.
 */
export async function restore(
  writer: Writer,
  { back = false }: Extract<RecordChange, { kind: 'restore' }>,
  { copy }: Circumstances,
): Promise<void> {
  if (!copy) return refuse('copy', 'is not there');
  const { tx } = writer;
  const here = await readMarks(tx);
  const isEmpty = isEmptyRecord(here);
  // Whatever is written from now on is newer, this restore included.
  const made = await writer.next(newestIn(copy));
  const ways = back ? await wayBack(tx, here, copy.rows, isEmpty) : {};
  for (const store of mergedStores) {
    const rows: readonly LedgerSchema[MergedStore]['value'][] = copy.rows[store];
    await putAll(
      tx,
      store,
      rows.filter((row) => wins(markOf(row), here[store].get(row.id), isEmpty)),
    );
    const isBack = ({ id }: Row) => ['revived', 'reverted'].includes(ways[store]?.get(id) ?? '');
    await putAll(
      tx,
      store,
      rows.filter(isBack).map((row) => ({ ...row, ...made })),
    );
  }
  if (isEmpty) await dropGoals(writer, here, copy);
  await putCommands(tx, here, copy, isEmpty || back);
  // An outreach goes with its contact.
  const toNobody = await deriveAnew(tx);
  const gone = toNobody.length > 0 && (await writer.next());
  await putAll(
    tx,
    'outreaches',
    toNobody.map((id) => ({ id, deleted: true, ...gone })),
  );
}

function newestIn({ rows }: RecordFile): string {
  let newest = '';
  for (const store of mergedStores)
    for (const { revision } of rows[store]) if (revision > newest) newest = revision;
  return newest;
}

/** The goals of a commitment with which nobody has begun make room for those of the copy. */
async function dropGoals(writer: Writer, { goals }: Marks, { rows }: RecordFile): Promise<void> {
  const theirs = new Set(rows.goals.filter((row) => isRow(row)).map(({ id }) => id));
  if (theirs.size === 0) return;
  for (const [id, { isLive }] of goals) if (isLive && !theirs.has(id)) await writer.remove('goals', id);
}

/**
 * The ids of the copy's commands come along, so that none is applied again. With what *Undo* puts back, and with what
 * was set aside, only while the copy holds nobody who was removed or erased here: both may speak of them.
 */
async function putCommands(
  tx: LedgerTransaction,
  { contacts }: Marks,
  { rows, applied, setAside }: RecordFile,
  comesBack: boolean,
): Promise<void> {
  const isGone = (id: string) => !comesBack && contacts.get(id)?.isLive === false;
  const holdsGone = rows.contacts.some((row) => isRow(row) && isGone(row.id));
  const known = new Set(await tx.objectStore('applied').getAllKeys());
  const fresh = applied.filter(({ id }) => !known.has(id));
  await putAll(tx, 'applied', holdsGone ? fresh.map(({ id, at }) => ({ id, at })) : fresh);
  if (!holdsGone) await putAll(tx, 'setAside', setAside);
}
