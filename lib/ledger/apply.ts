import type { Command } from '../outbox';
import { checkCommand } from './check';
import type { Circumstances } from './circumstances';
import { commitTo } from './commit';
import { logByHand } from './hand-log';
import { logSighting } from './log';
import { endMisses, noteMiss, noteShape } from './misses';
import { sayNever } from './nevers';
import type { Ledger, LedgerTransaction } from './schema';
import { noteSighting, refuseSighting, withdrawSend } from './sightings';
import { undoCommand } from './undo';
import { type Writer, writerOn } from './writer';

/**
 * Applies one outbox entry in one transaction and resolves when that is complete. Applying an entry
 * twice changes nothing; one that cannot be understood or carried out is set aside with the reason.
 * @throws {DOMException} when the store fails: the entry must then stay in the outbox.
 */
export async function apply(
  ledger: Ledger,
  id: string,
  entry: unknown,
  circumstances: Circumstances,
): Promise<void> {
  const tx = ledger.transaction([...ledger.objectStoreNames], 'readwrite');
  try {
    if (!(await tx.objectStore('applied').get(id))) {
      await carryOut(await writerOn(tx, circumstances.now), checkCommand(entry), circumstances);
      await tx.objectStore('applied').put({ id, at: circumstances.now });
    }
    await tx.done;
  } catch (error) {
    abort(tx);
    await tx.done.catch(() => undefined);
    if (error instanceof DOMException) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    await ledger.put('setAside', { id, command: entry, reason, at: circumstances.now });
  }
}

/** Takes back what the transaction has written, unless it has ended by itself. */
function abort(tx: LedgerTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended: a store that fails aborts it.
  }
}

async function carryOut(writer: Writer, command: Command, circumstances: Circumstances): Promise<void> {
  switch (command.kind) {
    case 'sighting':
      return noteSighting(writer, command, circumstances);
    case 'withdraw':
      return withdrawSend(writer, command.send);
    case 'log':
      return logSighting(writer, command);
    case 'refuse':
      return refuseSighting(writer, command.sighting);
    case 'never':
      return sayNever(writer, command);
    case 'hand-log':
      return logByHand(writer, command);
    case 'undo':
      return undoCommand(writer, command.of);
    case 'commit':
      return commitTo(writer, command, circumstances.firstWeekday);
    case 'miss':
      return noteMiss(writer, command);
    case 'shape':
      return noteShape(writer, command);
    case 'excuse':
      return endMisses(writer, command);
  }
}
