import { addDays, type Day, type Weekday, weekday, weekOf } from '../../lib/habit/calendar';

/** A day of the year's calendar: its column is its week, its row its weekday. */
export interface Dot {
  readonly day: Day;
  readonly column: number;
  readonly row: number;
  readonly contacts: number;
  /** 0 for nobody, up to 4: more people than that look the same. */
  readonly level: number;
}

/** All days of a year in their places, when weeks begin on `first`. */
export function dotsOf(
  year: string,
  first: Weekday,
  days: readonly { readonly day: Day; readonly contacts: number }[],
): Dot[] {
  const contactsOn = new Map(days.map(({ day, contacts }) => [day, contacts]));
  return daysOf(year).map((day) => {
    const contacts = contactsOn.get(day) ?? 0;
    return { day, ...placeOf(day, first), contacts, level: Math.min(4, contacts) };
  });
}

/** Where a day stands in its year's calendar. */
export function placeOf(day: Day, first: Weekday): { readonly column: number; readonly row: number } {
  const begin = weekOf(`${day.slice(0, 4)}-01-01`, first).start;
  const column = Math.floor((Date.parse(day) - Date.parse(begin)) / (7 * 24 * 3_600_000));
  return { column, row: (weekday(day) - first + 7) % 7 };
}

/** The months of a year, each with the column above which its name stands: that of its first whole week. */
export function monthPlaces(
  year: string,
  first: Weekday,
): { readonly month: string; readonly column: number }[] {
  return Array.from({ length: 12 }, (_, number) => {
    const month = `${year}-${String(number + 1).padStart(2, '0')}`;
    const { column, row } = placeOf(`${month}-01`, first);
    return { month, column: row === 0 || number === 0 ? column : column + 1 };
  });
}

function daysOf(year: string): Day[] {
  const begin = `${year}-01-01`;
  const all = Array.from({ length: 366 }, (_, number) => addDays(begin, number));
  return all.filter((day) => day.startsWith(year));
}
