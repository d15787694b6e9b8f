import type { Page } from 'playwright-core';
import { launchStore } from '../../lived/lived';
import { lifeOf } from '../../lived/lives';
import { compared, type Line, type Measure } from '../line';

/** A file of 100,000 rows: the outreaches, a sighting for each fifth, and the contacts. */
const life = lifeOf(80_000, 4_000);

/** Brings the file into a new record, once: that takes half a minute. @returns how long each part took, in milliseconds. */
async function bringIn(how: (page: Page) => Promise<readonly number[]>): Promise<readonly number[]> {
  const { tendril, page } = await launchStore();
  try {
    await page.evaluate((life) => ours.writeFile(life), life);
    return await how(page);
  } finally {
    await tendril.close();
  }
}

async function measure(): Promise<Line[]> {
  const puts = await bringIn((page) => page.evaluate(() => ours.putRaw()));
  const parts = await bringIn((page) => page.evaluate(async () => Object.values(await ours.restore())));
  return [
    compared({
      what: 'a restore of 100,000 rows',
      ...{ unit: 'ms', variant: 'restore', floor: 'raw' },
      samples: { restore: [sumOf(parts)], raw: [sumOf(puts)] },
      floorIs: 'a raw put of the same, 1,000 in a transaction',
      target: { of: 'ratio', most: 1.5 },
    }),
  ];
}

function sumOf(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}

/** From a chosen file until its rows are in the record. */
export const restore: Measure = { name: 'restore', measure };
