import { type Browser, browser } from 'wxt/browser';
import { inLedger } from '../ledger/open';
import { writtenRecord } from '../ledger/reads/everything';
import type { Ledger } from '../ledger/schema';
import { commandsIn } from '../outbox';
import { readStoredSettings, settingsFrom } from '../settings';
import { stayAwake } from '../stay-awake';
import { keepBackup, listBackups } from './folder';

const aDay = 86_400_000;

/**
 * Makes a backup of the record as it is at `now`, whatever the last one holds.
 * @throws {LedgerTrouble} where the record cannot be opened, {DOMException} where there is no room.
 */
export async function backUp(now: number): Promise<void> {
  await inLedger(async (ledger) => write(await readState(ledger), now));
}

/**
 * Makes a backup when the newest is a day old and something has changed since, but not while something waits to come
 * into the record: the next start of the worker tries again. A clock that was set back is no reason to wait.
 */
export async function backUpDaily(now: number): Promise<void> {
  const later = new AbortController();
  const giveWay = (changes: Readonly<Record<string, Browser.storage.StorageChange>>) => {
    if (commandsIn(changes).length > 0) later.abort(new Error('Something waits to come into the record.'));
  };
  browser.storage.onChanged.addListener(giveWay);
  try {
    const [newest] = await listBackups(now);
    if (!newest || Math.abs(now - newest.madeAt) >= aDay) await backUpChanges(now, later.signal);
  } finally {
    browser.storage.onChanged.removeListener(giveWay);
  }
}

/** Makes a backup when something has changed since the newest. Once the signal aborts the record is read no further. */
export async function backUpChanges(now: number, signal?: AbortSignal): Promise<void> {
  const [newest] = await listBackups(now);
  await inLedger(async (ledger) => {
    const state = await readState(ledger);
    if (newest?.state !== state.name && (await isWorthKeeping(state))) await write(state, now, signal);
  });
}

/** What a backup would hold. */
interface State {
  readonly ledger: Ledger;
  /** As they are stored. */
  readonly settings: object;
  /** Whether anything was ever written. */
  readonly isBegun: boolean;
  /** 16 letters; another write or setting makes it another. */
  readonly name: string;
}

async function readState(ledger: Ledger): Promise<State> {
  const [device, settings] = [await ledger.get('device', 'this'), await readStoredSettings()];
  const text = JSON.stringify([device?.id, device?.revision, settings]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const letters = [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0'));
  return { ledger, settings, isBegun: device !== undefined, name: letters.join('') };
}

/** Neither a record that has just been begun, nor what is left after everything was erased. */
async function isWorthKeeping({ ledger, settings, isBegun }: State): Promise<boolean> {
  if (!isBegun) return false;
  const anybody = await ledger.getKeyFromIndex('contacts', 'name', IDBKeyRange.lowerBound(''));
  return anybody !== undefined || settingsFrom(settings).committedAt > 0;
}

/**
 * Writes a backup under the name of a state. What is written to the record between the reading of that state and that
 * of the record is in this backup too, under the old name; so the next one is made although it holds nothing new.
 */
async function write({ ledger, settings, name }: State, now: number, signal?: AbortSignal): Promise<void> {
  await stayAwake(() => keepBackup(name, () => writtenRecord(ledger, settings, now, signal), now));
}
