import { browser } from 'wxt/browser';
import { chores } from '../chores';
import { entriesIn, outboxPrefix } from '../outbox';
import { type Settings, settingsIn } from '../settings';
import { stayAwake } from '../stay-awake';
import { apply } from './apply';
import { announceChange } from './changed';
import { isOften } from './changes/handlers';
import type { Circumstances } from './circumstances';
import { beginAnew, inLedger, openLedger } from './open';
import { type Entry, inOrder } from './order';
import type { Ledger } from './schema';

/** So many entries are brought in before they are removed. */
const part = 50;

/** What a drain goes by: outbox entries by their keys, and the settings. */
export interface Waiting {
  readonly entries: Readonly<Record<string, unknown>>;
  readonly settings: Settings;
}

/** All that waits, in one reading: a send waits for it. */
export async function readWaiting(): Promise<Waiting> {
  const stored = await browser.storage.local.get(null);
  return { entries: entriesIn(stored), settings: settingsIn(stored) };
}

/**
 * Brings outbox entries into the ledger, oldest first, and removes them once they are there. What cannot be stored now
 * stays for the next drain, which a worker begins when this one has ended: both would carry out the same.
 * @throws {LedgerTrouble} when the ledger cannot be used.
 */
export async function drainOutbox(
  waiting: Promise<Waiting>,
  circumstancesBy: (settings: Settings) => Circumstances,
): Promise<void> {
  // Begun while the outbox is read. Whether it can be opened is heard where something is brought in.
  openLedger().catch(() => undefined);
  const { entries, settings } = await waiting;
  const found = inOrder(Object.entries(entries));
  if (found.length > 0) await bringInAll(found, circumstancesBy(settings));
}

async function bringInAll(found: readonly Entry[], circumstances: Circumstances): Promise<void> {
  // Before anything else that waits: there is nothing yet into which that could come.
  if (found.some(([, entry]) => kindOf(entry) === 'anew')) await beginAnew();
  const { erased, waiting } = parted(found, circumstances.now);
  const entries = inTurn(waiting);
  // They go in one with *Erase everything*, which begins the first part: before it they would be lost if it failed,
  // after it a worker that stopped between the two would apply them.
  let gone = erased;
  // Part by part: a worker that is stopped after the thousandth does not begin with the first again.
  for (let next = 0; next < entries.length; next += part) {
    const some = entries.slice(next, next + part);
    await stayAwake(() => inLedger((ledger) => bringIn(ledger, some, circumstances)));
    // Before the entries go: a worker that stops here tells again at its next start.
    announceChange();
    await browser.storage.local.remove([...gone, ...some].map(([key]) => key));
    gone = [];
  }
}

async function bringIn(
  ledger: Ledger,
  entries: readonly Entry[],
  circumstances: Circumstances,
): Promise<void> {
  for (const [key, entry] of entries) {
    const copy = isRestore(entry) ? await chores().copyOf(entry.copy) : undefined;
    const around = { ...circumstances, ...(copy && { copy }) };
    const command = await apply(ledger, key.slice(outboxPrefix.length), entry, around);
    // Not only when it is new: a worker that stopped between the two does the second now.
    if (command && !isOften(command.kind)) await chores().follow(command);
  }
}

/**
 * What is older than *Erase everything* goes with it: by then nobody remembers which of it was applied, and a worker
 * that stopped after it would apply it again. What looks newer than `now` is older, too: the clock was set back since.
 */
function parted(entries: readonly Entry[], now: number) {
  const last = entries.findLastIndex(([, entry]) => kindOf(entry) === 'erase-all');
  const isErased = ([, entry]: Entry, index: number) =>
    last >= 0 && (index < last || (index > last && Object(entry).at > now));
  return {
    erased: entries.filter(isErased),
    waiting: entries.filter((entry, index) => !isErased(entry, index)),
  };
}

/** What brings a lost record back comes before all that waited for it: a log would not find its people otherwise. */
function inTurn(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(([, entry]) => kindOf(entry) === 'anew')) return entries;
  const isFirst = ([, entry]: Entry) => ['erase-all', 'restore'].includes(String(kindOf(entry)));
  return [...entries.filter(isFirst), ...entries.filter((entry) => !isFirst(entry))];
}

function isRestore(entry: unknown): entry is { readonly copy: string } {
  return kindOf(entry) === 'restore' && typeof Object(entry).copy === 'string';
}

function kindOf(entry: unknown): unknown {
  return Object(entry).kind;
}
