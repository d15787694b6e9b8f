import type { Day } from '../../habit/calendar';
import type { Month, MonthFacts } from '../../habit/month';
import type { WeekFacts } from '../../habit/weeks';

/** One month's page, with what its pictures need. */
export interface MonthView {
  readonly facts: MonthFacts;
  /** The month before it. */
  readonly before: MonthFacts;
  /** The months from the first with an outreach, or the commitment, to the running one. */
  readonly first: Month;
  readonly last: Month;
  /** The twelve weeks up to the month's last, oldest first, and the strength after each, 0 to 100. */
  readonly weeks: readonly (WeekFacts & { readonly strength: number })[];
  /** The days of the month's year with an outreach, and how many contacts were reached out to on each. */
  readonly days: readonly { readonly day: Day; readonly contacts: number }[];
  /** Of the last twelve months, from ten outreaches on. */
  readonly replies?: ReplyRate;
}

/** How many outreaches were answered. */
export interface ReplyRate {
  readonly outreaches: number;
  readonly answered: number;
}
