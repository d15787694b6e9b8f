import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<Item extends { readonly id: string }> {
  readonly items: readonly Item[];
  /** In CSS pixels; every row is as high. */
  readonly rowHeight: number;
  /** The id of what names the list. */
  readonly labelledBy: string;
  /** The id of a row to show first, with the focus on its link. */
  readonly startAt?: string | undefined;
  /** What stands in a row. */
  row(item: Item): ComponentChildren;
}

/** Rows are drawn so far beyond the window that neither the wheel nor the Tab key comes to their end. */
const beyond = 12;

/** A list that scrolls with the page and draws only the rows in sight: 50,000 are as smooth as 50. */
export function WindowedList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { items, rowHeight, labelledBy, startAt, row } = props;
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = () => setTop(rowAtTop(list.current, rowHeight));
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [rowHeight]);
  useLayoutEffect(() => {
    const place = items.findIndex(({ id }) => id === startAt);
    if (list.current && place >= 0) showRow(list.current, place * rowHeight);
  }, [startAt]);
  const first = Math.min(Math.max(0, top - beyond), Math.max(0, items.length - 1));
  const end = top + Math.ceil(innerHeight / rowHeight) + beyond;
  return (
    <ul
      ref={list}
      class="windowed"
      aria-labelledby={labelledBy}
      style={{ blockSize: items.length * rowHeight, paddingBlockStart: first * rowHeight }}
    >
      {items.slice(first, end).map((item, place) => (
        <li
          key={item.id}
          {...(item.id === startAt && { ref: focusLink })}
          aria-setsize={items.length}
          aria-posinset={first + place + 1}
          style={{ blockSize: rowHeight }}
        >
          {row(item)}
        </li>
      ))}
    </ul>
  );
}

/** Counted in steps, so that not every pixel draws anew. */
function rowAtTop(list: HTMLElement | null, rowHeight: number): number {
  const hidden = -(list?.getBoundingClientRect().top ?? 0);
  return Math.max(0, Math.floor(hidden / rowHeight / 4) * 4);
}

function showRow(list: HTMLElement, offset: number): void {
  scrollBy({ top: list.getBoundingClientRect().top + offset - innerHeight / 2, behavior: 'instant' });
}

function focusLink(row: HTMLElement | null): void {
  row?.querySelector('a')?.focus({ preventScroll: true });
}
