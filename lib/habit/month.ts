import type { Channel } from '../channels';
import { addDays, type Day, type Week, type Weekday, weekOf } from './calendar';
import type { WeekFacts } from './weeks';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** What a month comes to. */
export interface MonthFacts {
  readonly month: Month;
  /** Contacts reached out to, each counted once. */
  readonly reachedOut: number;
  /** Those of them who answered one of the month's outreaches. */
  readonly reached: number;
  /** Contacts reached out to through each channel, most first. */
  readonly channels: readonly { readonly channel: Channel; readonly contacts: number }[];
  /**
   * The weeks whose fourth day lies in the month, oldest first, from that of the commitment on; those that have not
   * begun are left out.
   */
  readonly weeks: readonly WeekFacts[];
  /** 1, 2, 3 and so on: which month since the commitment it is; 0 before the first. */
  readonly ordinal: number;
}

/** What a month needs to know of an outreach. */
export interface OutreachFacts {
  readonly contact: string;
  readonly day: Day;
  readonly channel: Channel;
  readonly answered: boolean;
}

/**
 * What `month` comes to, from outreaches in whatever order and from the weeks that have begun; those of other
 * months are passed over. `committedOn` is absent before the commitment.
 */
export function monthFacts(
  month: Month,
  outreaches: readonly OutreachFacts[],
  weeks: readonly WeekFacts[],
  committedOn?: Day,
): MonthFacts {
  const own = outreaches.filter(({ day }) => monthOf(day) === month);
  return {
    month,
    reachedOut: contactsIn(own),
    reached: contactsIn(own.filter(({ answered }) => answered)),
    channels: channelsIn(own),
    weeks: weeks.filter(({ week }) => monthOfWeek(week) === month && week.end >= (committedOn ?? '')),
    ordinal: committedOn ? ordinalOf(month, committedOn) : 0,
  };
}

function channelsIn(outreaches: readonly OutreachFacts[]): MonthFacts['channels'] {
  const used = [...new Set(outreaches.map(({ channel }) => channel))];
  return used
    .map((channel) => ({
      channel,
      contacts: contactsIn(outreaches.filter((one) => one.channel === channel)),
    }))
    .sort((one, other) => other.contacts - one.contacts || (one.channel < other.channel ? -1 : 1));
}

function contactsIn(outreaches: readonly OutreachFacts[]): number {
  return new Set(outreaches.map(({ contact }) => contact)).size;
}

/** Which month since the commitment it is. Who commits in a month's second half begins with the next one. */
export function ordinalOf(month: Month, committedOn: Day): number {
  const firstMonth = addMonths(monthOf(committedOn), Number(committedOn.slice(8)) > 15 ? 1 : 0);
  return Math.max(0, monthsSinceZero(month) - monthsSinceZero(firstMonth) + 1);
}

/** The month that holds a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month to which a week belongs: that of its fourth day, which holds most of it. */
export function monthOfWeek({ start }: Week): Month {
  return monthOf(addDays(start, 3));
}

/** `month` moved by whole months. */
export function addMonths(month: Month, months: number): Month {
  const since = monthsSinceZero(month) + months;
  const year = String(Math.floor(since / 12)).padStart(4, '0');
  return `${year}-${String((((since % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** The first and the last day of a month, both within it. */
export function spanOf(month: Month): { readonly from: Day; readonly to: Day } {
  return { from: `${month}-01`, to: addDays(`${addMonths(month, 1)}-01`, -1) };
}

/** The weeks whose fourth day lies in `month`, oldest first, when weeks begin on `first`. */
export function weeksOf(month: Month, first: Weekday): Week[] {
  const { from } = spanOf(month);
  const weeks = [-1, 0, 1, 2, 3, 4, 5].map((count) => weekOf(addDays(from, 7 * count), first));
  return weeks.filter((week) => monthOfWeek(week) === month);
}

function monthsSinceZero(month: Month): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return 12 * year + number - 1;
}
