import { i18n } from '#i18n';
import { type Day, daysBetween } from '../../lib/habit/calendar';
import { dayIn } from '../date-words';

/** How long ago a day was, as one says it: "yesterday", "3 weeks ago", "14 months ago". */
export function daysAgo(day: Day, today: Day, locale: string): string {
  const days = Math.max(0, daysBetween(day, today));
  if (days < 14) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  const format = new Intl.RelativeTimeFormat(locale);
  if (days < 61) return format.format(-Math.floor(days / 7), 'week');
  if (days < 730) return format.format(-Math.floor(days / 30.44), 'month');
  return format.format(-Math.floor(days / 365.25), 'year');
}

/** When somebody was last written to; "Not yet" before the first time. */
export function lastInTouch(last: Day | '', today: Day, locale: string): string {
  return last ? i18n.t('people.last', { ago: daysAgo(last, today, locale) }) : i18n.t('people.notYet');
}

/** A day with its year: "3 November 2026". */
export function longDay(day: Day, locale: string): string {
  return dayIn(day, locale, { dateStyle: 'long' });
}
