import type { BrowserContext, Page } from 'playwright-core';
import { launchTendril } from '../browser/extension';
import { stopWorker, wakeWorker } from '../browser/worker';
import { movedClock } from './moved-clock';

/** A person's life with Tendril, in a browser whose clock the test sets. */
export interface Life {
  readonly context: BrowserContext;
  /** The popup, opened anew at each moment. */
  readonly popup: Page;
  /** Goes to a moment of the person's own clock, such as `2026-09-01 09:00`, and opens the popup. */
  at(moment: string): Promise<void>;
  /** Closes the browser and opens it again at that moment, somewhere else where a time zone is given. */
  restartAt(moment: string, zone?: string): Promise<void>;
  /** Goes to a moment and nothing else: the browser finds out by itself. */
  setClock(moment: Date): void;
  /** Opens one of Tendril's pages. */
  open(page: string): Promise<Page>;
  end(): Promise<void>;
}

/** Begins a life in Berlin, or in another time zone, before anything is committed. */
export async function beginLife(begin: string, home = 'Europe/Berlin'): Promise<Life> {
  const clock = movedClock(home);
  let zone = home;
  const launch = async (moment: string, profile?: string) => {
    clock.set(momentIn(zone, moment));
    const env = { ...clock.env, TZ: zone };
    const tendril = await launchTendril({ env, ...(profile && { profile }) });
    return { tendril, popup: await tendril.open('popup.html') };
  };
  let now = await launch(begin);
  const at = async (moment: string) => {
    clock.set(momentIn(zone, moment));
    await now.popup.close();
    now.popup = await now.tendril.open('popup.html');
    await expectDay(now.popup, moment);
    // By now the browser has long stopped the worker; whatever starts it lets it look at the clock.
    await stopWorker(now.popup);
    await wakeWorker(now.popup);
  };
  const restartAt = async (moment: string, next = zone) => {
    zone = next;
    await now.tendril.close();
    now = await launch(moment, now.tendril.profile);
  };
  return {
    get context() {
      return now.tendril.context;
    },
    get popup() {
      return now.popup;
    },
    ...{ at, restartAt, setClock: clock.set },
    open: (page) => now.tendril.open(page),
    end: () => now.tendril.close(),
  };
}

/** When clocks in a time zone show `2026-09-01 09:00`: the first time, where they do so twice. */
export function momentIn(zone: string, shown: string): Date {
  const wanted = Date.parse(`${shown.replace(' ', 'T')}Z`);
  const aheadAt = (moment: number) =>
    Date.parse(`${new Date(moment).toLocaleString('sv', { timeZone: zone }).replace(' ', 'T')}Z`) - moment;
  // Half a day before, clocks are ahead by what they were before they changed.
  const first = wanted - aheadAt(wanted - 86_400_000 / 2);
  return new Date(first + aheadAt(first) === wanted ? first : wanted - aheadAt(first));
}

async function expectDay(page: Page, moment: string): Promise<void> {
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  if (day !== moment.slice(0, 10)) throw new Error(`The browser's clock shows ${day}, not ${moment}.`);
}
