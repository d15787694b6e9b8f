import { localDay } from './habit/calendar';
import { inLedger } from './ledger/open';
import { readingOf } from './ledger/reads/reading';
import { type RunningWeek, runningWeekIn } from './ledger/reads/running-week';
import { firstWeekdayFor, readSettings, type Settings } from './settings';

/** The running week as the ledger knows it, and what goes with it. */
export interface ThisWeek {
  /** The settings by which it was read. */
  readonly settings: Settings;
  readonly view: RunningWeek;
  /** Today, or most of the week, is time off. */
  readonly off: boolean;
}

/** Reads the week that holds `now`, where the person is. */
export async function readThisWeek(now: Date): Promise<ThisWeek> {
  const settings = await readSettings();
  const view = await inLedger((ledger) =>
    runningWeekIn(readingOf(ledger), localDay(now), firstWeekdayFor(settings), now.getTime()),
  );
  return { settings, view, off: view.off || view.dayOff };
}
