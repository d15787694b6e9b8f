import type { Month } from '../../lib/habit/month';
import type { OutreachView } from '../../lib/ledger/reads/view';

/** An outreach in the history; the first of a month has its heading above. */
export interface HistoryItem {
  readonly id: string;
  readonly outreach: OutreachView;
  readonly month?: Month;
}

/**
 * The outreaches, newest first, with a heading where another month begins. As far as they are those of the items
 * `before`, these stay: of 100,000 only the part that was just read costs something.
 */
export function itemsOf(
  outreaches: readonly OutreachView[],
  before: readonly HistoryItem[] = [],
): readonly HistoryItem[] {
  let same = 0;
  while (same < before.length && before[same]?.outreach === outreaches[same]) same += 1;
  let month = outreaches[same - 1]?.day.slice(0, 7) ?? '';
  const rest = outreaches.slice(same).map((outreach) => {
    const { id, day } = outreach;
    if (day.startsWith(month) && month !== '') return { id, outreach };
    month = day.slice(0, 7);
    return { id, outreach, month };
  });
  return before.slice(0, same).concat(rest);
}
