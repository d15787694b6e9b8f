import type { Month } from '../../lib/habit/month';
import type { OutreachView } from '../../lib/ledger/view';

/** An outreach in the history; the first of a month has its heading above. */
export interface HistoryItem {
  readonly id: string;
  readonly outreach: OutreachView;
  readonly month?: Month;
}

/** The outreaches, newest first, with a heading where another month begins. */
export function itemsOf(outreaches: readonly OutreachView[]): HistoryItem[] {
  let month = '';
  return outreaches.map((outreach) => {
    const { id, day } = outreach;
    if (day.startsWith(month) && month !== '') return { id, outreach };
    month = day.slice(0, 7);
    return { id, outreach, month };
  });
}
