import type { Change } from '../../../lib/outbox';
import { compared, type Line, type Measure } from '../line';
import { type Samples, shuffled } from '../samples';
import { call, send } from '../store/changes';
import { type Lived, withLived } from '../store/lived';
import { long, short } from '../store/lives';

const variants = ['long', 'short', 'again'] as const;

/** How a change is written, and what of. */
const ways = [
  ['a call logged by hand, applied', 'applyChange', call],
  ['a noticed send, applied', 'applyChange', send],
  ['a call logged by hand, from the outbox', 'settle', call],
] as const;

async function take({ page }: Lived, way: 'applyChange' | 'settle', change: Change): Promise<number> {
  // What followed from the change before is over, in the other browsers too.
  await page.waitForTimeout(150);
  return page.evaluate(([way, change]) => ours[way](change), [way, change] as const);
}

function lineOf(what: string, samples: Samples<(typeof variants)[number]>): Line {
  return compared({
    what: `${what}, with 1,000,000 outreaches`,
    ...{ unit: 'ms', samples, variant: 'long', floor: 'short', control: 'again' },
    floorIs: 'the same with 1,000',
    target: { of: 'ratio', most: 1.1 },
  });
}

function measure(): Promise<Line[]> {
  return withLived({ long, short, again: short }, async (lived) => {
    const lines: Line[] = [];
    for (const [what, way, make] of ways)
      lines.push(
        lineOf(what, await shuffled(variants, 30, (variant) => take(lived[variant], way, make()), 5)),
      );
    return lines;
  });
}

/** A write, in a long record and in a short one. */
export const write: Measure = { name: 'write', measure };
