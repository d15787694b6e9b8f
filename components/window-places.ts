/** A list's items, and where each begins. */
export interface Places<Item> {
  readonly items: readonly Item[];
  /** Counted in rows of one height; one more place at the end is that of the end. */
  readonly starts: readonly number[];
}

/** Where each item of a list begins. As far as they are the items `before`, their places stay. */
export function placesOf<Item>(
  items: readonly Item[],
  rowsOf: (item: Item) => number,
  before: Places<Item> = { items: [], starts: [0] },
): Places<Item> {
  let same = 0;
  while (same < before.items.length && same < items.length && before.items[same] === items[same]) same += 1;
  let end = before.starts[same] ?? 0;
  const rest = items.slice(same).map((item) => {
    end += rowsOf(item);
    return end;
  });
  return { items, starts: before.starts.slice(0, same + 1).concat(rest) };
}

/** The items, `from` within and `to` beyond, of which something lies between two rows. */
export function itemsBetween(
  starts: readonly number[],
  top: number,
  bottom: number,
): { readonly from: number; readonly to: number } {
  const last = starts.length - 1;
  const from = Math.min(last, Math.max(0, firstAbove(starts, top) - 1));
  return { from, to: Math.min(last, Math.max(from, firstAbove(starts, bottom))) };
}

/** The first place that begins after this row: halves what is left until it is found. */
function firstAbove(starts: readonly number[], row: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
