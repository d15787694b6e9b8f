import { deleteDB } from 'idb';
import { isFull } from '../no-room';
import { mayBegin } from './begin';
import { announceChange } from './changed';
import { connect } from './connect';
import type { Ledger } from './schema';
import { LedgerTrouble, type Trouble, troubleOf } from './trouble';

const name = 'tendril';

/** A store that cannot be opened is tried again after these pauses, in milliseconds. */
const pauses: readonly number[] = [100, 400];

/**
 * A store that gives no sign for so long, in milliseconds, waits for an older page to let go. Browsers tell that only
 * whoever asked first; who asks after them waits as long, and hears nothing.
 */
const timeToLetGo = 2_000;

let opened: Promise<Ledger> | undefined;

/**
 * The ledger of this profile, opened once for this page or worker, and again after the connection ended.
 * @throws {LedgerTrouble} when it cannot be opened.
 */
export function openLedger(): Promise<Ledger> {
  opened ??= keepUnlessItFails(open());
  return opened;
}

/**
 * What `use` makes of the ledger, with a new connection once more where the browser has ended this one
 * unheard, as after a sleep: so it must not mind being begun twice.
 * @throws {LedgerTrouble} when the ledger cannot be used.
 */
export async function inLedger<Result>(use: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const used = openLedger();
  const ledger = await used;
  try {
    return await use(ledger);
  } catch (error) {
    if (!isTrouble(troubleOf(error), 'closed')) throw troubleOf(error);
    ledger.close();
    if (opened === used) forget();
  }
  return await openLedger().then(use).catch(tell);
}

/** A new ledger takes the place of one that is lost or cannot be opened; any other is left as it is. */
export async function beginAnew(): Promise<void> {
  try {
    await openLedger();
  } catch (error) {
    if (!isTrouble(error, 'lost') && !isTrouble(error, 'closed')) throw error;
    await deleteDB(name).catch(tell);
    opened = keepUnlessItFails(open(true));
    await opened;
  }
}

/** The next one who asks tries anew, but for one that is blocked: its connection is still to come. */
function keepUnlessItFails(ledger: Promise<Ledger>): Promise<Ledger> {
  ledger.catch((error) => {
    if (!isTrouble(error, 'blocked')) forget();
  });
  return ledger;
}

async function open(begin = false, [pause, ...later] = pauses): Promise<Ledger> {
  try {
    return await attempt(begin);
  } catch (error) {
    if (isTrouble(error, 'lost') && (await mayBegin())) return await open(true);
    if (!isTrouble(error, 'closed')) throw error;
    // Chromium cannot open a store on a full disk, and does not say why.
    if (pause === undefined) throw (await isFull()) ? new LedgerTrouble('full', { cause: error }) : error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return await open(begin, later);
  }
}

/** A connection. One that is blocked is told to be so, and announced when it comes after all. */
function attempt(begin: boolean): Promise<Ledger> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => {
      reject(new LedgerTrouble('blocked', { over: comesLate(connection) }));
    }, timeToLetGo);
    const goesOn = () => clearTimeout(waiting);
    const connection = connect(name, { begin, onUpgrade: goesOn, onEnd: forget });
    connection.finally(goesOn).then(resolve, reject);
  });
}

/** Whoever was told that it is blocked hears when it is over; one that fails in the end is tried anew. */
async function comesLate(connection: Promise<Ledger>): Promise<void> {
  try {
    await connection;
    opened = connection;
    announceChange();
  } catch {
    forget();
  }
}

function forget(): void {
  opened = undefined;
}

function tell(error: unknown): never {
  throw troubleOf(error);
}

function isTrouble(error: unknown, trouble: Trouble): boolean {
  return error instanceof LedgerTrouble && error.trouble === trouble;
}
