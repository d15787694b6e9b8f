import { browser } from 'wxt/browser';
import { inLedger } from '../ledger/open';
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
  await navigator.locks.request('drain', () =>
    inLedger(async (ledger) => write(await readState(ledger), now, stayingAwake)),
  );
}

/** Makes a backup when the newest is a day old and something has changed since. A clock that was set back is no reason to wait. */
export async function backUpDaily(now: number): Promise<void> {
  const [newest] = await listBackups(now);
  if (newest && Math.abs(now - newest.madeAt) < aDay) return;
  await navigator.locks.request('drain', () => backUpChanges(now, givingWay));
}

/** What pieces go through on their way into a backup. */
type Passage = (pieces: AsyncIterable<string>) => AsyncIterable<string>;

/** Makes a backup when something has changed since the newest. Whoever calls holds the lock `drain`. */
export async function backUpChanges(now: number, through: Passage = stayingAwake): Promise<void> {
  const [newest] = await listBackups(now);
  await inLedger(async (ledger) => {
    const state = await readState(ledger);
    if (newest?.state !== state.name && (await isWorthKeeping(state))) await write(state, now, through);
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

async function write({ ledger, settings, name }: State, now: number, through: Passage): Promise<void> {
  await keepBackup(name, through(writtenRecord(ledger, settings, now)), now);
}

/** A worker is stopped 30 seconds after it last called its browser, however busy it is; a million rows take longer. */
async function* stayingAwake(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) {
    await browser.runtime.getPlatformInfo();
    yield piece;
  }
}

/** The same, but not while something waits to come into the record: the next start of the worker tries again. */
async function* givingWay(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of stayingAwake(pieces)) {
    const { pending = [] } = await navigator.locks.query();
    if (pending.some(({ name }) => name === 'drain')) throw new DOMException('Later', 'AbortError');
    yield piece;
  }
}
