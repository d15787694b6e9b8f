import { localDay } from './habit/calendar';
import { isDayOff } from './habit/time-off';
import { readDaysOff } from './ledger/days-off';
import { openLedger } from './ledger/open';
import type { WeekView } from './ledger/view';
import { readWeek } from './ledger/week';
import { firstWeekdayFor, readSettings, type Settings } from './settings';

/** The running week as the ledger knows it, and what goes with it. */
export interface ThisWeek {
  /** The settings by which it was read. */
  readonly settings: Settings;
  readonly view: WeekView;
  /** Today, or most of the week, is time off. */
  readonly off: boolean;
}

/** Reads the week that holds `now`, where the person is. */
export async function readThisWeek(now: Date): Promise<ThisWeek> {
  const settings = await readSettings();
  const ledger = await openLedger();
  const today = localDay(now);
  const view = await readWeek(ledger, today, firstWeekdayFor(settings), now.getTime());
  return { settings, view, off: view.off || isDayOff(today, await readDaysOff(ledger)) };
}
