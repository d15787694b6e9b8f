import { randomFrom } from '../sample/random';

/** What was measured of each variant, in the order of the rounds: the nth of one and of another are of the same round. */
export type Samples<Variant extends string> = Readonly<Record<Variant, readonly number[]>>;

/** Between what a middle may lie by chance. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

/** How many times as much, the middle of all rounds; what was taken once shows nothing of chance. */
export interface Ratio {
  readonly middle: number;
  readonly spread?: Spread;
}

/** The order of variants differs from round to round, and is the same in each run. */
const chance = randomFrom(20_261_129);

/**
 * Takes each variant once in each round, in an order of its own, after some rounds that do not count: whatever the
 * machine does besides befalls all alike.
 */
export async function shuffled<Variant extends string>(
  variants: readonly Variant[],
  rounds: number,
  take: (variant: Variant) => Promise<number>,
  warmUp = 2,
): Promise<Samples<Variant>> {
  const taken = new Map<Variant, number[]>(variants.map((variant) => [variant, []]));
  for (let round = -warmUp; round < rounds; round += 1)
    for (const variant of inAnyOrder(variants)) {
      const figure = await take(variant);
      if (round >= 0) taken.get(variant)?.push(figure);
    }
  return Object.fromEntries(taken) as Record<Variant, number[]>;
}

function inAnyOrder<Item>(items: readonly Item[]): Item[] {
  const drawn = items.map((item) => ({ item, at: chance.next() }));
  return drawn.sort((one, other) => one.at - other.at).map(({ item }) => item);
}

/** The middle one, the mean of both where there are two. */
export function median(all: readonly number[]): number {
  const sorted = all.toSorted((one, other) => one - other);
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/** So often the rounds are drawn anew. */
const draws = 1_000;

/** The ratio of two medians, with its spread where there is more than one round. */
export function ratioOf(figures: readonly number[], floors: readonly number[]): Ratio {
  const middle = ratioOfMedians(figures, floors);
  return figures.length > 1 ? { middle, spread: spreadOf(figures, floors) } : { middle };
}

/**
 * That of 95 in 100 draws of as many rounds with repetition (Efron's bootstrap, 1979), pair by pair, so that what befell
 * a whole round does not count.
 */
function spreadOf(figures: readonly number[], floors: readonly number[]): Spread {
  const { between } = randomFrom(figures.length);
  const drawn = Array.from({ length: draws }, () => {
    const rounds = figures.map(() => between(0, figures.length - 1));
    return ratioOfMedians(
      rounds.map((round) => figures[round] ?? Number.NaN),
      rounds.map((round) => floors[round] ?? Number.NaN),
    );
  }).sort((one, other) => one - other);
  return {
    low: drawn[Math.floor(draws * 0.025)] ?? Number.NaN,
    high: drawn[Math.floor(draws * 0.975)] ?? Number.NaN,
  };
}

function ratioOfMedians(figures: readonly number[], floors: readonly number[]): number {
  return median(figures) / median(floors);
}
