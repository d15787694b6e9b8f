/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where in the window: from 0, the left or the top, to 1, the right or the bottom. */
export type Place = readonly [x: number, y: number];

/** How much it would disturb to stand there. */
export type Burden = 'nothing' | 'reading' | 'control';

/** Kept free between the chip and the window's edges. */
const margin = 8;

/** The end, the start, beside what pages have there, in between. */
const parts = [1, 0, 0.1, 0.75, 0.5, 0.25];

/** The best places first: along the bottom, along the top, below the bars that pages have there. */
const places = parts.flatMap((y) => parts.map((x): Place => [x, y]));

/**
 * Where a chip goes: it stays where it is while it covers no control; else the first place where it covers
 * nothing, or at least only what is read; nowhere when there is a control everywhere.
 */
export function choosePlace(now: Place | undefined, burdenAt: (place: Place) => Burden): Place | undefined {
  if (now && burdenAt(now) !== 'control') return now;
  let second: Place | undefined;
  for (const place of places) {
    const burden = burdenAt(place);
    if (burden === 'nothing') return place;
    if (burden === 'reading') second ??= place;
  }
  return second;
}

/** The rectangle that something of this size takes at a place. */
export function boxAt([x, y]: Place, { width, height }: Pick<Box, 'width' | 'height'>): Box {
  const start = (part: number, room: number) => margin + part * (room - 2 * margin);
  return {
    left: start(x, document.documentElement.clientWidth - width),
    top: start(y, innerHeight - height),
    width,
    height,
  };
}
