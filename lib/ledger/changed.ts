const channelName = 'tendril-ledger';

/** Tells every open page of the extension that the ledger has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back whenever the ledger has changed, until the signal aborts. */
export function onLedgerChange(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', callback, { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
