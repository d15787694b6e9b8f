import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../lib/habit/calendar';
import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Change } from '../../lib/outbox';
import { WindowedList } from '../windowed-list';
import { HistoryRow } from './history-row';
import { type HistoryItem, itemsOf } from './month-starts';

interface Props {
  readonly outreaches: readonly OutreachView[];
  readonly whole: boolean;
  readonly today: Day;
  readonly locale: string;
  /** The end of what was read is near. */
  onMore(): void;
  onChange(outreach: OutreachView, change: Change): void;
  onCorrect(outreach: OutreachView): void;
}

/** The outreaches by month, as far as they were read. */
export function HistoryList({ outreaches, whole, today, locale, onMore, ...on }: Props) {
  const known = useRef<readonly HistoryItem[]>([]);
  const items = useMemo(() => {
    known.current = itemsOf(outreaches, known.current);
    return known.current;
  }, [outreaches]);
  const callbacks = useRef(on);
  callbacks.current = on;
  // The same from part to part, or every row in sight would be drawn anew for each.
  const show = useCallback(
    (item: HistoryItem) => (
      <HistoryRow
        {...{ item, today, locale }}
        onChange={(change) => callbacks.current.onChange(item.outreach, change)}
        onCorrect={() => callbacks.current.onCorrect(item.outreach)}
      />
    ),
    [today, locale],
  );
  return (
    <WindowedList
      labelledBy="history-title"
      items={items}
      whole={whole}
      rowsOf={({ month }) => (month ? 2 : 1)}
      onNearEnd={onMore}
      show={show}
    />
  );
}
