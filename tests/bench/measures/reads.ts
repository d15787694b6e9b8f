import type { Page } from 'playwright-core';
import { compared, type Line, type Measure } from '../line';
import { shuffled } from '../samples';
import { withLived } from '../store/lived';
import { long, short } from '../store/lives';

const variants = ['long', 'short', 'again'] as const;

function measure(): Promise<Line[]> {
  return withLived({ long, short, again: short }, async (lived) => {
    const samples = await shuffled(variants, 40, (variant) => readOn(lived[variant].page), 10);
    return [
      compared({
        what: "the popup's reads with 1,000,000 outreaches",
        ...{ unit: 'ms', samples, variant: 'long', floor: 'short', control: 'again' },
        floorIs: 'the same with 1,000',
        target: { of: 'ratio', most: 1.3 },
      }),
    ];
  });
}

function readOn(page: Page): Promise<number> {
  return page.evaluate(() => ours.readPopup());
}

/** What the popup reads, in a long record and in a short one with as much in the last two years. */
export const reads: Measure = { name: 'reads', measure };
