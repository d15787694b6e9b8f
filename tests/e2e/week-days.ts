import type { Page } from 'playwright-core';
import { addDays, localDay, type Weekday, weekday } from '../../lib/habit/calendar';
import { setSettings } from '../browser/storage';

/** The weekday so many days from today. */
export function weekdayIn(days: number): Weekday {
  return weekday(addDays(localDay(new Date()), days));
}

/**
 * Makes today the third day of the week and its last day the one to be reminded on: whichever day the
 * tests run, yesterday is in this week and the badge counts nothing down.
 */
export function beEarlyInTheWeek(page: Page): Promise<void> {
  return setSettings(page, { firstWeekday: weekdayIn(-2), reminderDay: weekdayIn(4) });
}
