import { browser } from 'wxt/browser';
import { inLedger } from '../../lib/ledger/open';
import { type Change, outboxPrefix } from '../../lib/outbox';
import { send } from '../use-ledger';

/**
 * Sends a change and waits until it has arrived.
 * @returns whether the ledger has it; it was set aside otherwise.
 */
export async function sendAndWait(change: Change): Promise<boolean> {
  return await arrival(await send(change));
}

/**
 * Waits until the command of this id has left the outbox; the page may close meanwhile, the worker goes on.
 * @returns whether the ledger has it; it was set aside otherwise.
 */
export async function arrival(id: string): Promise<boolean> {
  await left(outboxPrefix + id);
  return (await inLedger((ledger) => ledger.getKey('setAside', id))) === undefined;
}

/** Resolves when this item is in the storage no more. */
function left(key: string): Promise<void> {
  const { local, onChanged } = browser.storage;
  return new Promise((resolve) => {
    const look = async () => {
      if (key in (await local.get(key))) return;
      onChanged.removeListener(look);
      resolve();
    };
    onChanged.addListener(look);
    look();
  });
}
