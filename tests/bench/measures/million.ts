import type { Change } from '../../../lib/outbox';
import { call, send } from '../../lived/changes';
import { type Lived, withLived } from '../../lived/lived';
import { long, short } from '../../lived/lives';
import { compared, type Line, type Measure } from '../line';
import { shuffled } from '../samples';

const variants = ['long', 'short', 'again'] as const;

type Lives = Readonly<Record<(typeof variants)[number], Lived>>;

/** How a change is written, and what of. */
const ways = [
  ['a call logged by hand, applied', 'applyChange', call],
  ['a noticed send, applied', 'applyChange', send],
  ['a call logged by hand, from the outbox', 'settle', call],
] as const;

function measure(): Promise<Line[]> {
  return withLived({ long, short, again: short }, async (lived) => {
    const reads = { what: "the popup's reads", most: 1.3, rounds: 30, warmUp: 6 };
    const lines = [await lineOf(lived, reads, ({ page }) => page.evaluate(() => ours.readPopup()))];
    for (const [what, way, make] of ways)
      lines.push(
        await lineOf(lived, { what, most: 1.1, rounds: 20, warmUp: 5 }, (one) => write(one, way, make())),
      );
    return lines;
  });
}

interface Asked {
  readonly what: string;
  /** How many times as much it may take. */
  readonly most: number;
  readonly rounds: number;
  readonly warmUp: number;
}

async function lineOf(
  lived: Lives,
  { what, most, rounds, warmUp }: Asked,
  take: (one: Lived) => Promise<number>,
): Promise<Line> {
  return compared({
    what: `${what}, with 1,000,000 outreaches`,
    ...{ unit: 'ms', variant: 'long', floor: 'short', control: 'again' },
    samples: await shuffled(variants, rounds, (variant) => take(lived[variant]), warmUp),
    floorIs: 'the same with 1,000',
    target: { of: 'ratio', most },
  });
}

async function write({ page }: Lived, way: 'applyChange' | 'settle', change: Change): Promise<number> {
  // What followed from the change before is over, in the other browsers too.
  await page.waitForTimeout(150);
  return page.evaluate(([way, change]) => ours[way](change), [way, change] as const);
}

/** What the popup reads and what is written, in a record of a million outreaches and in one with as much in the last two years. */
export const million: Measure = { name: 'million', measure };
