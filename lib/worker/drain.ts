import type { Browser } from 'wxt/browser';
import { drainOutbox, readWaiting, type Waiting } from '../ledger/drain';
import { takeBackNoRoom } from '../no-room';
import { oneAtATime } from '../one-at-a-time';
import { entriesIn } from '../outbox';
import { firstWeekdayFor, type Settings, settingsKey } from '../settings';

/** Outbox entries of which the browser told since the last drain began. */
let told: Record<string, unknown> = {};

/**
 * The settings, once a drain has brought in all that was stored: what the browser tells of from then on is all that
 * waits, and is not read once more, which takes a tenth of the time from a send to its row. A worker that begins
 * knows nothing, nor does one whose drain failed.
 */
let known: { settings?: Settings } = {};

/**
 * Something was stored, as the browser tells it.
 * @returns whether the outbox has new entries, or else the settings are others.
 */
export function hearStored(
  changes: Readonly<Record<string, Browser.storage.StorageChange>>,
): 'entries' | 'settings' | undefined {
  const entries = Object.entries(entriesIn(changes)).filter(([, { newValue }]) => newValue !== undefined);
  for (const [key, { newValue }] of entries) told[key] = newValue;
  // Also for a drain that is under way, and where they went with everything else.
  if (settingsKey in changes) known = {};
  if (entries.length > 0) return 'entries';
  return changes[settingsKey]?.newValue ? 'settings' : undefined;
}

/** Brings what the outbox holds into the ledger. */
export const drain = oneAtATime(async () => {
  const now = Date.now();
  const waiting = whatWaits();
  const after: typeof known = {};
  known = after;
  await drainOutbox(waiting, (settings) => ({
    now,
    firstWeekday: firstWeekdayFor(settings),
    trust: settings.trust,
  }));
  const { entries, settings } = await waiting;
  for (const key of Object.keys(entries)) delete told[key];
  after.settings = settings;
  await takeBackNoRoom('full');
});

/** What was told of, where that is known to be all; else all that is stored. */
async function whatWaits(): Promise<Waiting> {
  const entries = told;
  told = {};
  const { settings } = known;
  return settings && Object.keys(entries).length > 0 ? { entries, settings } : readWaiting();
}
