import { openLedger } from '../ledger/open';
import { writtenRecord } from '../ledger/reads/everything';
import type { Ledger } from '../ledger/schema';
import { readStoredSettings, settingsFrom } from '../settings';
import { keepBackup, listBackups } from './folder';

const aDay = 86_400_000;

/**
 * Makes a backup of the record as it is at `now`, whatever the last one holds.
 * @throws {LedgerTrouble} where the record cannot be opened, {DOMException} where there is no room.
 */
export async function backUp(now: number): Promise<void> {
  await navigator.locks.request('drain', async () => {
    const ledger = await openLedger();
    const settings = await readStoredSettings();
    await write(ledger, settings, now);
  });
}

/** Makes a backup when the newest is a day old and something has changed since. A clock that was set back is no reason to wait. */
export async function backUpDaily(now: number): Promise<void> {
  const [newest] = await listBackups();
  if (newest && Math.abs(now - newest.madeAt) < aDay) return;
  await navigator.locks.request('drain', () => backUpChanges(now));
}

/** Makes a backup when something has changed since the newest. Whoever calls holds the lock `drain`. */
export async function backUpChanges(now: number): Promise<void> {
  const ledger = await openLedger();
  const settings = await readStoredSettings();
  if (!(await isWorthKeeping(ledger, settings))) return;
  const [newest] = await listBackups();
  if (newest?.state !== (await stateOf(ledger, settings))) await write(ledger, settings, now);
}

async function write(ledger: Ledger, settings: object, now: number): Promise<void> {
  await keepBackup(await stateOf(ledger, settings), writtenRecord(ledger, settings, now), now);
}

/** Not before the commitment, or after everything was erased. */
async function isWorthKeeping(ledger: Ledger, settings: object): Promise<boolean> {
  const { committedAt } = settingsFrom(settings);
  return (
    committedAt > 0 ||
    (await ledger.getKeyFromIndex('contacts', 'name', IDBKeyRange.lowerBound(''))) !== undefined
  );
}

/** What there is, in 16 letters: another write or setting makes it another. */
async function stateOf(ledger: Ledger, settings: object): Promise<string> {
  const { id, revision } = (await ledger.get('device', 'this')) ?? {};
  const text = new TextEncoder().encode(JSON.stringify([id, revision, settings]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).subarray(0, 8);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
