import { browser } from 'wxt/browser';
import { outboxPrefix } from '../outbox';
import { apply } from './apply';
import { announceChange } from './changed';
import type { Circumstances, Outside } from './circumstances';
import { openLedger } from './open';

/**
 * Brings every outbox entry into the ledger, oldest first, and removes them once they are there. One drain at
 * a time; what cannot be stored now stays for the next.
 * @returns whether the ledger has changed.
 */
export async function drainOutbox(circumstances: Circumstances, outside: Outside): Promise<boolean> {
  return await navigator.locks.request('drain', async () => {
    const entries = await outboxEntries();
    if (entries.length === 0) return false;
    const ledger = await openLedger();
    for (const [key, entry] of notErased(entries)) {
      const copy = isRestore(entry) ? await outside.copyOf(entry.copy) : undefined;
      const around = { ...circumstances, ...(copy && { copy }) };
      const command = await apply(ledger, key.slice(outboxPrefix.length), entry, around);
      // Not only when it is new: a worker that stopped between the two does the second now.
      if (command) await outside.follow(command);
    }
    // Before the entries go: a worker that stops here tells again at its next start.
    announceChange();
    await browser.storage.local.remove(entries.map(([key]) => key));
    return true;
  });
}

async function outboxEntries(): Promise<[string, unknown][]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  // Ids begin with the time, so that the order of keys is the order of making.
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(outboxPrefix))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * What is older than *Erase everything* goes with it: by then nobody remembers which of it was applied, and a worker
 * that stopped after it would apply it again.
 */
function notErased(entries: readonly [string, unknown][]): readonly [string, unknown][] {
  const erased = entries.findLastIndex(([, entry]) => Object(entry).kind === 'erase-all');
  return entries.slice(Math.max(erased, 0));
}

function isRestore(entry: unknown): entry is { readonly copy: string } {
  const { kind, copy } = Object(entry) as Record<string, unknown>;
  return kind === 'restore' && typeof copy === 'string';
}
