import { checkRecordFile } from '../../lib/backup/check-file';
import type { RecordFile } from '../../lib/backup/record-file';
import { writtenRecord } from '../../lib/ledger/reads/everything';
import type { Ledger } from '../../lib/ledger/schema';
import type { Command } from '../../lib/outbox';
import { happen } from '../ledger/any-life';
import { noon, stamped, wednesday } from '../ledger/commands';
import { emptyLedger } from '../ledger/story';

/** The file of a record. */
export async function fileOf(ledger: Ledger, settings: object = {}): Promise<string> {
  return (await writtenRecord(ledger, settings, noon(wednesday))).text();
}

let restores = 0;

/** Has a ledger go back to a backup of it. */
export function goBack(ledger: Ledger, backup: RecordFile): Promise<void> {
  return restore(ledger, backup, true);
}

/** Restores a copy into a ledger. */
export async function restore(ledger: Ledger, copy: RecordFile, back = false): Promise<void> {
  restores += 1;
  const stamp = stamped(`restore ${restores}`, { at: noon(wednesday, 1) });
  const command: Command = { ...stamp, kind: 'restore', copy: 'copy', settings: false, back };
  if (!(await happen(ledger, command, { copy }))) throw new Error('the restore was set aside');
}

/** A new ledger into which these files were restored, one after the other. */
export async function restored(...files: readonly string[]): Promise<Ledger> {
  const ledger = await emptyLedger();
  for (const file of files) await restore(ledger, checkRecordFile(file));
  return ledger;
}
