/** Chance that a seed decides: the same seed, the same day after day. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** True in so many of 1 cases. */
  chance(part: number): boolean;
  /** A whole number, both ends within. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** Tommy Ettinger's mulberry32: small, fast and even enough for made-up lives. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    chance: (part) => next() < part,
    between,
    pick: (items) => items[between(0, items.length - 1)],
  };
}
