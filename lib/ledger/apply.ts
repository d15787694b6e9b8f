import { chores } from '../chores';
import type { Command } from '../outbox';
import { checkCommand } from './changes/check';
import { handlerOf, isOften } from './changes/handlers';
import { isRestorable } from './changes/restorable';
import type { Circumstances } from './circumstances';
import { refreshDerived } from './refresh';
import type { Ledger, LedgerTransaction } from './schema';
import { ignoreRejection, writerOn } from './writer';

/**
 * Applies one outbox entry in one transaction and resolves when that is complete. Applying an entry
 * twice changes nothing; one that cannot be understood or carried out is set aside with the reason.
 * @returns the command that the ledger now has; nothing for one that was set aside.
 * @throws {DOMException} when the store fails: the entry must then stay in the outbox.
 */
export async function apply(
  ledger: Ledger,
  id: string,
  entry: unknown,
  circumstances: Circumstances,
): Promise<Command | undefined> {
  try {
    const command = checkCommand(entry);
    await carryOutOnce(ledger, id, command, circumstances);
    return command;
  } catch (fault) {
    // A key that is none is the command's fault: it would be so at every try.
    if (fault instanceof DOMException && fault.name !== 'DataError') throw fault;
    await chores().setAside(ledger, id, entry, { fault, at: circumstances.now });
    return;
  }
}

/**
 * Carries out a command and notes its id, which is refused a second time, and the whole transaction with it: to ask
 * first whether it is known would make each of them wait.
 */
async function carryOutOnce(
  ledger: Ledger,
  id: string,
  command: Command,
  circumstances: Circumstances,
): Promise<void> {
  const { now: at } = circumstances;
  const tx = ledger.transaction([...ledger.objectStoreNames], 'readwrite');
  const applied = tx.objectStore('applied');
  const first = applied.add({ id, at });
  for (const end of [first, tx.done]) ignoreRejection(end);
  try {
    const keeps = isRestorable(command);
    const writer = writerOn(tx, at, keeps);
    await handlerOf(command.kind)(writer, command as never, circumstances);
    await refreshDerived(writer);
    // *Erase everything* has emptied the list.
    if (!isOften(command.kind))
      ignoreRejection(applied.put({ id, at, ...(keeps && { before: writer.before() }) }));
    await writer.close();
    tx.commit();
    await Promise.all([first, tx.done]);
  } catch (error) {
    const isKnown = await isRefused(first);
    abort(tx);
    await tx.done.catch(() => undefined);
    if (!isKnown) throw error;
  }
}

/** Whether the id was there already. */
function isRefused(first: Promise<unknown>): Promise<boolean> {
  return first.then(
    () => false,
    (error) => error.name === 'ConstraintError',
  );
}

/** Takes back what the transaction has written, unless it has ended by itself. */
function abort(tx: LedgerTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended: a store that fails aborts it.
  }
}
