import { localDay } from './habit/calendar';
import { openLedger } from './ledger/open';
import type { WeekView } from './ledger/view';
import { readWeek } from './ledger/week';
import { firstWeekdayFor, readSettings, type Settings } from './settings';

/** The running week as the ledger knows it, and the settings it was read by. */
export async function readThisWeek(now: Date): Promise<{ settings: Settings; view: WeekView }> {
  const settings = await readSettings();
  const view = await readWeek(await openLedger(), localDay(now), firstWeekdayFor(settings), now.getTime());
  return { settings, view };
}
