/** A local calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The first and the last day of a week, both within it. */
export interface Week {
  readonly start: Day;
  readonly end: Day;
}

/**
 * The day that the clock on the wall shows at `moment`, where the person is. Not by `Intl`, for whose first answer a new
 * process waits 25 ms (measured in Chromium 156): a send or the popup would wait with it.
 */
export function localDay(moment: Date): Day {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * `day` moved by whole calendar days. Counted in UTC, where every day has 24 hours, so that
 * daylight saving never shifts a week.
 */
export function addDays(day: Day, days: number): Day {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The weekday on which `day` falls, in whatever time zone it was lived. */
export function weekday(day: Day): Weekday {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}

/** The calendar week that holds `day`, when weeks begin on `first`. */
export function weekOf(day: Day, first: Weekday): Week {
  const start = addDays(day, -((weekday(day) - first + 7) % 7));
  return { start, end: addDays(start, 6) };
}

/** The days of a week, first to last. */
export function daysOf({ start }: Week): Day[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days));
}

/** The last `count` weeks, oldest first; the last of them holds `today`. */
export function weeksUpTo(today: Day, count: number, first: Weekday): Week[] {
  const { start } = weekOf(today, first);
  return Array.from({ length: count }, (_, index) => {
    const begin = addDays(start, 7 * (index + 1 - count));
    return { start: begin, end: addDays(begin, 6) };
  });
}

/** The calendar days from one day to another: 1 from today to tomorrow. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A well-formed day that exists: `2026-02-30` is none. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && addDaysOrNothing(value) === value;
}

function addDaysOrNothing(day: Day): Day | undefined {
  const moment = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
}

/** The weekday on which weeks begin where `locale` is spoken; Monday where the browser cannot tell. */
export function firstWeekdayOf(locale: string): Weekday {
  try {
    const known = new Intl.Locale(locale) as Intl.Locale & {
      getWeekInfo?(): { firstDay: number };
      weekInfo?: { firstDay: number };
    };
    return ((known.getWeekInfo?.() ?? known.weekInfo)?.firstDay as Weekday | undefined) ?? 1;
  } catch {
    return 1;
  }
}
