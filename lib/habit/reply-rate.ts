import type { Day } from './calendar';
import { addMonths, monthOf } from './month';

/** Fewer outreaches than these say nothing about a rate. */
const enough = 10;

/** The person's own reply rate over the last twelve months, from ten outreaches on; nobody else's is a fair measure. */
export function replyRate(
  outreaches: readonly { readonly day: Day; readonly answered: boolean }[],
  today: Day,
): { readonly outreaches: number; readonly answered: number } | undefined {
  const since = `${addMonths(monthOf(today), -12)}${today.slice(7)}`;
  const recent = outreaches.filter(({ day }) => day > since && day <= today);
  if (recent.length < enough) return undefined;
  return { outreaches: recent.length, answered: recent.filter(({ answered }) => answered).length };
}
