import type { Command } from '../outbox';
import { keptOf } from './changes/before';
import { checkCommand } from './changes/check';
import { carryOut } from './changes/handlers';
import type { Circumstances } from './circumstances';
import type { SetAside } from './rows';
import type { Ledger, LedgerTransaction } from './schema';
import { refreshTallies } from './tallies';
import { refreshTouches } from './touches';
import { writerOn } from './writer';

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
  const tx = ledger.transaction([...ledger.objectStoreNames], 'readwrite');
  try {
    const command = checkCommand(entry);
    if (!(await tx.objectStore('applied').get(id))) {
      const writer = await writerOn(tx, circumstances.now);
      await carryOut(writer, command, circumstances);
      await refreshTouches(tx, writer.touched());
      await refreshTallies(tx, writer.days());
      await tx.objectStore('applied').put({ id, at: circumstances.now, ...keptOf(command, writer) });
    }
    await tx.done;
    return command;
  } catch (error) {
    abort(tx);
    await tx.done.catch(() => undefined);
    // A key that is none is the command's fault: it would be so at every try.
    if (error instanceof DOMException && error.name !== 'DataError') throw error;
    const fault = error instanceof Error ? error.message : String(error);
    await ledger.put('setAside', { id, ...kept(entry, fault), at: circumstances.now });
    return;
  }
}

/** Longer entries, in characters, are nothing that we have made; nor are deeper ones, which no file could bring back. */
const longest = 200_000;
const deepest = 20;

/** An entry as it is set aside, and why, in words; nothing of one that is too long, or of what cannot be written. */
function kept(entry: unknown, fault: string): Pick<SetAside, 'command' | 'reason'> {
  try {
    if ((JSON.stringify(entry)?.length ?? 0) <= longest && depthOf(entry) <= deepest)
      return { command: structuredClone(entry), reason: fault };
    return { command: null, reason: `${fault}. It was not kept: it is larger than anything Tendril writes.` };
  } catch {
    return { command: null, reason: `${fault}. It was not kept: no store can hold it.` };
  }
}

function depthOf(found: unknown): number {
  if (typeof found !== 'object' || found === null) return 0;
  return 1 + Math.max(0, ...Object.values(found).map(depthOf));
}

/** Takes back what the transaction has written, unless it has ended by itself. */
function abort(tx: LedgerTransaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended: a store that fails aborts it.
  }
}
