import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localDay } from '../lib/habit/calendar';
import { onLedgerChange } from '../lib/ledger/changed';
import { inLedger, openLedger } from '../lib/ledger/open';
import type { Reading } from '../lib/ledger/reads/reading';
import type { WeekView } from '../lib/ledger/reads/view';
import { readWeek } from '../lib/ledger/reads/week';
import type { Ledger } from '../lib/ledger/schema';
import { LedgerTrouble, type Trouble } from '../lib/ledger/trouble';
import { oneAtATime } from '../lib/one-at-a-time';
import { type Change, post, stamp } from '../lib/outbox';
import { firstWeekdayFor, readSettings, type Settings, settingsKey } from '../lib/settings';

/** What a page shows of the ledger, as far as it could be read. */
export type Loaded<View = WeekView> = { readonly state: 'loading' } | Known<View>;

/** The same, once it was tried to read it. */
export type Known<View> =
  | { readonly state: 'ready'; readonly view: View; readonly settings: Settings }
  | {
      readonly state: 'trouble';
      /** What is wrong with the record; `unread` where it is a fault of ours. */
      readonly trouble: Trouble | 'unread';
      readonly sentence: string;
    };

/** What is in trouble is looked at again after this time, in milliseconds: it may mend by itself. */
export const timeToMend = 2_000;

/** A page that stays open notices so late that another day has begun, in milliseconds. */
const timeToNotice = 30_000;

/**
 * Reads one thing of the ledger that a page shows. `showFirst` is given while nothing is shown: what matters most can be
 * told through it before the rest is read.
 */
export type Read<View> = (
  ledger: Ledger,
  reading: Reading,
  showFirst?: (part: View) => void,
) => Promise<View>;

/**
 * What `read` gives, read again whenever the ledger, the settings, the day or `about` change: the thing that the
 * page is about, such as a contact's id.
 */
export function useLedger<View>(read: Read<View>, about = ''): Loaded<View> {
  const [loaded, setLoaded] = useState<Loaded<View>>({ state: 'loading' });
  useEffect(() => {
    const page = new AbortController();
    follow(read, setLoaded, page.signal);
    return () => page.abort();
  }, [about]);
  return loaded;
}

/**
 * Begins at once to read what a page shows as long as it is open: effects wait until something was painted.
 * @returns what gives it to the page, once it has been read for the first time.
 */
export async function beginReading<View>(read: Read<View>): Promise<() => Known<View>> {
  const { promise, resolve } = Promise.withResolvers<Known<View>>();
  let tell: (next: Known<View>) => void = resolve;
  follow(read, (next) => tell(next), new AbortController().signal);
  let latest = await promise;
  tell = (next) => {
    latest = next;
  };
  return () => {
    const [loaded, setLoaded] = useState<Known<View>>(latest);
    useLayoutEffect(() => {
      tell = (next) => setLoaded(next);
    }, []);
    return loaded;
  };
}

/** Tells what `read` gives, now and after each change, until the signal aborts. */
function follow<View>(read: Read<View>, onLoaded: (loaded: Known<View>) => void, page: AbortSignal): void {
  let later: ReturnType<typeof setTimeout> | undefined;
  let showFirst: typeof onLoaded | undefined = onLoaded;
  const refresh = oneAtATime(async () => {
    const next = await load(read, showFirst);
    showFirst = undefined;
    if (page.aborted) return;
    onLoaded(next);
    clearTimeout(later);
    if (next.state === 'trouble') later = setTimeout(refresh, timeToMend);
  });
  const onStored = (changes: object) => {
    if (settingsKey in changes) refresh();
  };
  let day = localDay(new Date());
  const onTime = () => {
    const today = localDay(new Date());
    if (today === day) return;
    day = today;
    refresh();
  };
  onLedgerChange(refresh, page);
  const clock = setInterval(onTime, timeToNotice);
  page.addEventListener('abort', () => clearInterval(clock));
  browser.storage.onChanged.addListener(onStored);
  page.addEventListener('abort', () => browser.storage.onChanged.removeListener(onStored));
  refresh();
}

/** The running week. */
export function useWeek(): Loaded {
  return useLedger((ledger, { today, first, now }) => readWeek(ledger, today, first, now));
}

async function load<View>(read: Read<View>, onLoaded?: (loaded: Known<View>) => void): Promise<Known<View>> {
  try {
    const [settings] = await Promise.all([readSettings(), openLedger()]);
    const now = new Date();
    const reading = { now: now.getTime(), today: localDay(now), first: firstWeekdayFor(settings), settings };
    const ready = (view: View) => ({ state: 'ready', view, settings }) as const;
    const showFirst = onLoaded && ((part: View) => onLoaded(ready(part)));
    return ready(await inLedger((ledger) => read(ledger, reading, showFirst)));
  } catch (error) {
    return { state: 'trouble', trouble: troubleIn(error), sentence: sentenceOf(error) };
  }
}

/** What to say of a ledger that could not be read. */
export function sentenceOf(error: unknown): string {
  const trouble = troubleIn(error);
  return i18n.t(`ledger.${trouble}`);
}

function troubleIn(error: unknown): Trouble | 'unread' {
  return error instanceof LedgerTrouble ? error.trouble : 'unread';
}

/** Sends a change on its way to the ledger; resolves with its command id once it is safe. */
export function send(change: Change): Promise<string> {
  return post(change, stamp(new Date()));
}
