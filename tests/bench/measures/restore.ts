import { launchStore } from '../../lived/lived';
import { lifeOf } from '../../lived/lives';
import { compared, type Line, type Measure } from '../line';
import { shuffled } from '../samples';

/** A file of 100,000 rows: the outreaches, a sighting for each fifth, and the contacts. */
const life = lifeOf(80_000, 4_000);

const variants = ['restore', 'raw', 'again'] as const;

/** Brings the file into a new record. */
async function bringIn(variant: (typeof variants)[number]): Promise<number> {
  const { tendril, page } = await launchStore();
  try {
    await page.evaluate((life) => ours.writeFile(life), life);
    if (variant !== 'restore') return await page.evaluate(() => ours.putRaw());
    const parts = await page.evaluate(() => ours.restore());
    return Object.values(parts).reduce((sum, part) => sum + part, 0);
  } finally {
    await tendril.close();
  }
}

async function measure(): Promise<Line[]> {
  return [
    compared({
      what: 'a restore of 100,000 rows',
      ...{ unit: 'ms', variant: 'restore', floor: 'raw', control: 'again' },
      // It takes a minute and a half each time.
      samples: await shuffled(variants, 1, bringIn, 0),
      floorIs: 'a raw put of the same, 1,000 in a transaction',
      target: { of: 'ratio', most: 1.5 },
    }),
  ];
}

/** From a chosen file until its rows are in the record. */
export const restore: Measure = { name: 'restore', measure };
