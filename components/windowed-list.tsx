import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWindow } from './use-window';
import { type Places, placesOf } from './window-places';
import './windowed-list.css';

interface Props<Item extends { readonly id: string }> {
  /** The id of what names the list. */
  readonly labelledBy: string;
  readonly items: readonly Item[];
  /** Whether these are all that there are; `onNearEnd` is told when one comes near the end of them. */
  readonly whole?: boolean;
  /** The id of an item to begin with, with the focus on its link. */
  readonly startAt?: string | undefined;
  /** How many rows high an item is, where not each is one; a row's height is `--row` in the style sheet. */
  rowsOf?(item: Item): number;
  show(item: Item): ComponentChildren;
  onNearEnd?(): void;
}

const one = () => 1;
const nothing = () => {};

/**
 * A list that scrolls with the page, of which only what the window shows is there, however long it is: 100,000 are
 * as smooth as 50. The item that has the focus stays in it, wherever one scrolls.
 */
export function WindowedList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { labelledBy, items, whole = true, startAt = '', rowsOf = one, show, onNearEnd = nothing } = props;
  const list = useRef<HTMLUListElement>(null);
  const known = useRef<Places<Item> | undefined>(undefined);
  const places = useMemo(() => {
    known.current = placesOf(items, rowsOf, known.current);
    return known.current;
  }, [items]);
  const { starts } = places;
  const { from, to, row } = useWindow(list, places, onNearEnd);
  // What is drawn already stays as it is while one scrolls; Preact passes over what is the same.
  const drawn = useMemo(() => new Map<Item, ComponentChildren>(), [show]);
  const [focused, setFocused] = useState(startAt);
  const kept = useMemo(() => (focused ? items.findIndex(({ id }) => id === focused) : -1), [items, focused]);
  const shown = placesIn(from, Math.min(to, items.length), kept);
  const here = new Set(shown.map((at) => items[at]));
  for (const item of drawn.keys()) if (!here.has(item)) drawn.delete(item);
  useLayoutEffect(() => {
    const item = startAt && list.current?.querySelector(`[data-key="${CSS.escape(startAt)}"]`);
    if (!item) return;
    item.scrollIntoView({ block: 'center', behavior: 'instant' });
    item.querySelector('a')?.focus({ preventScroll: true });
  }, [startAt]);
  return (
    <ul
      ref={list}
      class="windowed-list"
      aria-labelledby={labelledBy}
      style={{ blockSize: `${(starts.at(-1) ?? 0) * row}px` }}
      onFocusIn={({ target }) => setFocused(keyAround(target))}
      onFocusOut={() => setFocused('')}
    >
      {shown.map((at) => {
        const item = items[at];
        if (!item) return null;
        if (!drawn.has(item)) drawn.set(item, show(item));
        const [begin = 0, end = 0] = [starts[at], starts[at + 1]];
        return (
          <li
            key={item.id}
            data-key={item.id}
            aria-posinset={at + 1}
            aria-setsize={whole ? items.length : -1}
            style={{ insetBlockStart: `${begin * row}px`, blockSize: `${(end - begin) * row}px` }}
          >
            {drawn.get(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** The places of a window, and the one that is kept, in order: the Tab key goes by it. */
function placesIn(from: number, to: number, kept: number): number[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (kept < 0 || (kept >= from && kept < to)) return places;
  return kept < from ? [kept, ...places] : [...places, kept];
}

function keyAround(target: EventTarget | null): string {
  const item = target instanceof Element ? target.closest('[data-key]') : null;
  return item?.getAttribute('data-key') ?? '';
}
