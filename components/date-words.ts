import type { Day } from '../lib/habit/calendar';
import type { Month } from '../lib/habit/month';

/** Making a format takes longer than using it thousands of times, as long lists do. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of a language, made once. Days have no time zone: they are formatted as noon in UTC. */
export function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key);
  const format = known ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  if (!known) formats.set(key, format);
  return format;
}

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** A calendar day in the words of a language, as `options` ask for it. */
export function dayIn(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(locale, options).format(noon(day));
}

/** A day and its weekday: "Tue 6 Oct". */
export function dayName(day: Day, locale: string): string {
  return dayIn(day, locale, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A day in short: "6 Oct". */
export function shortDay(day: Day, locale: string): string {
  return dayIn(day, locale, { day: 'numeric', month: 'short' });
}

/** A day that may lie long ago, with the year where it is not this one: "6 Oct", "6 Oct 2025". */
export function pastDay(day: Day, locale: string, today: Day): string {
  const withYear = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return dayIn(day, locale, { day: 'numeric', month: 'short', ...withYear });
}

/** Two days and what lies between in the words of a language, as `options` ask for it. */
export function rangeIn(from: Day, to: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(locale, options).formatRange(noon(from), noon(to));
}

/** Two days in short: "28 Sep – 4 Oct". */
export function shortRange(from: Day, to: Day, locale: string): string {
  return rangeIn(from, to, locale, { day: 'numeric', month: 'short' });
}

/** A month by its name, with the year where it is not this one: "October", "October 2025". */
export function monthName(month: Month, locale: string, thisYear: string): string {
  const withYear = month.slice(0, 4) === thisYear ? {} : ({ year: 'numeric' } as const);
  return dayIn(`${month}-01`, locale, { month: 'long', ...withYear });
}

/** The same at the beginning of a sentence or standing alone: Spanish months are small within one. */
export function capital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
