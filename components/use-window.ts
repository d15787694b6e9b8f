import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { itemsBetween, type Places } from './window-places';

/** The items that are in the page, `from` within and `to` beyond, and the height of a row in pixels. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** So many rows above and below are there already, for the next turn of the wheel and for the Tab key. */
const ahead = 12;

/** So many rows before the end more is asked for. */
const near = 120;

/** What the row's height is where no style sheet tells. */
const usualRow = 64;

/**
 * The part of a long list that the browser's window shows, while it scrolls and changes its size. When items
 * come or go above it, the page is scrolled by as much, so that what is seen stays where it is.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  { items, starts }: Places<{ readonly id: string }>,
  onNearEnd: () => void,
): Window {
  const [seen, setSeen] = useState<Window>({ from: 0, to: 0, row: usualRow });
  /** The first item in sight, and the row in which it began. */
  const anchor = useRef({ key: '', at: 0, start: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    let row = rowOf(element);
    const look = () => {
      const top = -element.getBoundingClientRect().top / row;
      const bottom = top + innerHeight / row;
      const { from } = itemsBetween(starts, top, top);
      anchor.current = { key: top > 0 ? (items[from]?.id ?? '') : '', at: from, start: starts[from] ?? 0 };
      const next = { ...itemsBetween(starts, top - ahead, bottom + ahead), row };
      setSeen((before) => (isSame(before, next) ? before : next));
      if (bottom + near > (starts.at(-1) ?? 0)) onNearEnd();
    };
    const measure = () => {
      row = rowOf(element);
      look();
    };
    const { key, at, start } = anchor.current;
    // Mostly more was read below, and it is where it was.
    const now = !key || items[at]?.id === key ? at : items.findIndex(({ id }) => id === key);
    const moved = key ? (starts[now] ?? start) - start : 0;
    if (moved !== 0) scrollBy({ top: moved * row, behavior: 'instant' });
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', measure);
    };
  }, [items, starts, onNearEnd]);
  return seen;
}

function rowOf(element: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || usualRow;
}

function isSame(one: Window, other: Window): boolean {
  return one.from === other.from && one.to === other.to && one.row === other.row;
}
