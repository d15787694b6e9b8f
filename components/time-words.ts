import { i18n } from '#i18n';
import { addDays, type Day, type Week, type Weekday } from '../lib/habit/calendar';
import { dayIn, formatOf, rangeIn } from './date-words';

/** The days of a week in short: "Mon 16 – Sun 22 Nov". */
export function weekRange({ start, end }: Week, locale: string): string {
  return rangeIn(start, end, locale, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** The name of a day of the week: "Tuesday". */
export function weekdayName(day: Day, locale: string): string {
  return dayIn(day, locale, { weekday: 'long' });
}

const aMinute = 60_000;
const anHour = 60 * aMinute;
const aDay = 24 * anHour;

/** How long ago something was: "2 minutes ago". */
export function ago(at: number, now: number, locale: string): string {
  const past = now - at;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (past < aMinute) return i18n.t('time.justNow');
  if (past < anHour) return format.format(-Math.floor(past / aMinute), 'minute');
  if (past < aDay) return format.format(-Math.floor(past / anHour), 'hour');
  return format.format(-Math.floor(past / aDay), 'day');
}

/** The days of the week by their ISO number, Monday first. */
export function weekdays(locale: string): [Weekday, string][] {
  const aMonday = '2024-01-01';
  const days: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return days.map((number) => [number, weekdayName(addDays(aMonday, number - 1), locale)]);
}

/** An hour on the clock as the person writes it: "09:00", "9 AM". */
export function hourName(hour: number, locale: string): string {
  const format = formatOf(locale, { hour: 'numeric', minute: '2-digit' });
  return format.format(new Date(Date.UTC(2024, 0, 1, hour)));
}

/** The hours of a day by their number. */
export function hours(locale: string): [number, string][] {
  return Array.from({ length: 24 }, (_, hour) => [hour, hourName(hour, locale)]);
}
