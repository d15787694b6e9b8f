import { isRow, type Tombstone } from '../rows';
import type { LedgerSchema, LedgerTransaction, MergedStore } from '../schema';
import { CommandRefused } from './command-refused';

/**
 * The row that a command names in one of its fields; nothing where it was deleted, as when one page
 * still shows what another has just removed.
 * @throws {CommandRefused} when there never was such a row.
 */
export async function namedRow<Store extends MergedStore>(
  tx: LedgerTransaction,
  store: Store,
  id: string,
  field: string,
): Promise<Exclude<LedgerSchema[Store]['value'], Tombstone> | undefined> {
  type Live = Exclude<LedgerSchema[Store]['value'], Tombstone>;
  const row = (await tx.objectStore(store).get(id)) as Live | Tombstone | undefined;
  if (!row) throw new CommandRefused(`${field}: is not known`);
  return isRow<Live>(row) ? row : undefined;
}
