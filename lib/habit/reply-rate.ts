import type { Day } from './calendar';
import { addMonths, monthOf } from './month';

/** Fewer outreaches than these say nothing about a rate. */
const enough = 10;

/** Outreaches, and how many of them were answered. */
interface RateFacts {
  readonly outreaches: number;
  readonly answered: number;
}

/** The person's own reply rate over the last twelve months, from ten outreaches on; nobody else's is a fair measure. */
export function replyRate(
  days: readonly (RateFacts & { readonly day: Day })[],
  today: Day,
): RateFacts | undefined {
  const since = `${addMonths(monthOf(today), -12)}${today.slice(7)}`;
  const recent = days.filter(({ day }) => day > since && day <= today);
  const outreaches = recent.reduce((sum, day) => sum + day.outreaches, 0);
  const answered = recent.reduce((sum, day) => sum + day.answered, 0);
  return outreaches < enough ? undefined : { outreaches, answered };
}
