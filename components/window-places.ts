/** Where each item of a list begins, counted in rows of one height; one more place at the end is that of the end. */
export function startsOf(rows: readonly number[]): number[] {
  const starts = [0];
  for (const count of rows) starts.push((starts.at(-1) ?? 0) + count);
  return starts;
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
