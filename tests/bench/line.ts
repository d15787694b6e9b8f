import { median, type Ratio, ratioOf, type Samples } from './samples';

/** What a figure counts. */
export type Unit = 'ms' | 'µs' | 'B' | 'kB' | 'starts';

/** What must hold: how many times the floor, how much more than the floor, or how much it may be. */
export interface Target {
  readonly of: 'ratio' | 'difference' | 'figure';
  readonly most: number;
}

/** One line of the table: what something costs, beside the least that it could. */
export interface Line {
  /** What costs it. */
  readonly what: string;
  readonly unit: Unit;
  readonly figure: number;
  /** The least that it could cost, measured in the same rounds; absent where the figure stands for itself. */
  readonly floor?: { readonly what: string; readonly figure: number };
  readonly ratio?: Ratio;
  /** The floor against itself: how far two of the same lie apart here and now; absent where each is taken once. */
  readonly control?: Ratio;
  /** Absent where it is shown to compare with, such as a peer. */
  readonly target?: Target;
}

/** Something that is measured, by the name that `npm run bench -- --only NAME` takes. */
export interface Measure {
  readonly name: string;
  measure(): Promise<readonly Line[]>;
}

interface Compared<Variant extends string> extends Pick<Line, 'what' | 'unit' | 'target'> {
  readonly samples: Samples<Variant>;
  readonly variant: NoInfer<Variant>;
  readonly floor: NoInfer<Variant>;
  readonly floorIs: string;
  /** The floor once more. */
  readonly control?: NoInfer<Variant>;
}

/** The line of a variant beside its floor. */
export function compared<Variant extends string>({
  samples,
  variant,
  floor,
  floorIs,
  control,
  ...facts
}: Compared<Variant>): Line {
  const floors = samples[floor];
  return {
    ...facts,
    figure: median(samples[variant]),
    floor: { what: floorIs, figure: median(floors) },
    ratio: ratioOf(samples[variant], floors),
    ...(control && { control: ratioOf(samples[control], floors) }),
  };
}

/** What makes the lines of one run, all beside the same floor. */
export function besideFloor<Variant extends string>(
  run: Omit<Compared<Variant>, 'what' | 'variant' | 'target'>,
): (variant: Variant, what: string) => Line {
  return (variant, what) => compared({ ...run, variant, what });
}

/** Whether a line misses its target by more than two of the same lie apart; at all, where that is not known. */
export function misses({ figure, floor, ratio, control, target }: Line): boolean {
  if (!target) return false;
  const apart = control?.spread;
  const slack = apart ? Math.max(apart.high - 1, 1 - apart.low) : 0;
  const found = { figure, difference: figure - (floor?.figure ?? 0), ratio: ratio?.middle ?? Number.NaN };
  const allowed = target.most + (target.of === 'ratio' ? slack : slack * (floor?.figure ?? 0));
  return !(found[target.of] <= allowed);
}
