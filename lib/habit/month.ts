import type { Channel } from '../channels';
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
  /** The weeks whose fourth day lies in the month, oldest first; those that have not begun are left out. */
  readonly weeks: readonly WeekFacts[];
  /** 1, 2, 3 and so on: which month since the commitment it is; 0 before the first. */
  readonly ordinal: number;
}
