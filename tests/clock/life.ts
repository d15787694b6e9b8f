import type { BrowserContext, Page } from 'playwright-core';
import { localDay } from '../../lib/habit/calendar';
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
  /** Closes the browser and opens it again at that moment. */
  restartAt(moment: string): Promise<void>;
  /** Opens one of Tendril's pages. */
  open(page: string): Promise<Page>;
  end(): Promise<void>;
}

/** Where the person lives, and how far their clock is ahead of Greenwich's by the calendar of 2026. */
const zone = 'Europe/Berlin';
const offsetOf = (day: string) => (day < '2026-10-25' ? '+02:00' : '+01:00');

/** Begins a life in Berlin, before anything is committed. */
export async function beginLife(begin: string): Promise<Life> {
  const clock = movedClock(zone);
  const launch = async (moment: string, profile?: string) => {
    clock.set(momentOf(moment));
    const tendril = await launchTendril({ env: clock.env, ...(profile && { profile }) });
    return { tendril, popup: await tendril.open('popup.html') };
  };
  let now = await launch(begin);
  const at = async (moment: string) => {
    clock.set(momentOf(moment));
    await now.popup.close();
    now.popup = await now.tendril.open('popup.html');
    expectDay(await now.popup.evaluate(() => Date.now()), moment);
    // By now the browser has long stopped the worker; whatever starts it lets it look at the clock.
    await stopWorker(now.popup);
    await wakeWorker(now.popup);
  };
  const restartAt = async (moment: string) => {
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
    ...{ at, restartAt },
    open: (page) => now.tendril.open(page),
    end: () => now.tendril.close(),
  };
}

function momentOf(moment: string): Date {
  const [day = '', time = ''] = moment.split(' ');
  return new Date(`${day}T${time}:00${offsetOf(day)}`);
}

function expectDay(shown: number, moment: string): void {
  const day = localDay(new Date(shown));
  if (day !== moment.slice(0, 10)) throw new Error(`The browser's clock shows ${day}, not ${moment}.`);
}
