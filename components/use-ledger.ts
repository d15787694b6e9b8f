import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { localDay } from '../lib/habit/calendar';
import { onLedgerChange } from '../lib/ledger/changed';
import { LedgerTrouble, openLedger } from '../lib/ledger/open';
import type { WeekView } from '../lib/ledger/view';
import { readWeek } from '../lib/ledger/week';
import { type Change, post, stamp } from '../lib/outbox';
import { firstWeekdayFor, readSettings, type Settings, settingsKey } from '../lib/settings';

/** The week, as far as it could be read. */
export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly view: WeekView; readonly settings: Settings }
  | { readonly state: 'trouble'; readonly sentence: string };

/** The running week; read again whenever the ledger or the settings change. */
export function useWeek(): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  useEffect(() => {
    const page = new AbortController();
    const refresh = async () => {
      const next = await load();
      if (!page.signal.aborted) setLoaded(next);
    };
    const onStored = (changes: object) => {
      if (settingsKey in changes) refresh();
    };
    onLedgerChange(refresh, page.signal);
    browser.storage.onChanged.addListener(onStored);
    page.signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onStored));
    refresh();
    return () => page.abort();
  }, []);
  return loaded;
}

async function load(): Promise<Loaded> {
  try {
    const settings = await readSettings();
    const now = new Date();
    const view = await readWeek(await openLedger(), localDay(now), firstWeekdayFor(settings), now.getTime());
    return { state: 'ready', view, settings };
  } catch (error) {
    return { state: 'trouble', sentence: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof LedgerTrouble
    ? error.message
    : 'Something went wrong while reading your week. Please open Tendril again.';
}

/** Sends a change on its way to the ledger; resolves with its command id once it is safe. */
export function send(change: Change): Promise<string> {
  return post(change, stamp(new Date()));
}
