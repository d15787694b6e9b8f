import type { Page } from 'playwright-core';
import type { Tendril } from '../../browser/extension';
import { withLived } from '../../lived/lived';
import { lifeOf } from '../../lived/lives';
import { compared, type Line, type Measure } from '../line';
import { shuffled } from '../samples';
import { wantedPaint, watchPaints } from './painted';

const lives = { long: lifeOf(100_000, 2_000), short: lifeOf(100, 100) };

/** The history's page, in a window as large as on a small laptop. */
export const history: Measure = { name: 'history', measure };

function measure(): Promise<readonly Line[]> {
  return withLived(lives, async ({ long, short }) => {
    for (const { tendril } of [long, short]) await watchPaints(tendril.context, '.history-row');
    return [await firstRows(long.tendril, short.tendril), await longestFrame(long.tendril)];
  });
}

/** From the navigation on until the first rows are on the screen. */
async function firstRows(long: Tendril, short: Tendril): Promise<Line> {
  const variants = { many: long, few: short, 'few again': short } as const;
  const names = Object.keys(variants) as (keyof typeof variants)[];
  const samples = await shuffled(names, 15, async (variant) => {
    const page = await openHistory(variants[variant]);
    const at = await wantedPaint(page);
    await page.close();
    return at;
  });
  return compared({
    ...{ what: 'history: first rows of 100,000', unit: 'ms', target: { of: 'ratio', most: 1.5 } },
    ...{ samples, variant: 'many', floor: 'few', floorIs: 'the same with 100', control: 'few again' },
  });
}

function openHistory({ open }: Tendril): Promise<Page> {
  return open('dashboard.html#/history');
}

/** So many frames are looked at in a round, and so far one scrolls in each, in pixels: a quick turn of the wheel. */
const frames = 60;
const step = 1_000;

/**
 * The longest frame while one scrolls down through what is read on the way, each round deeper than the one before. The
 * floor is a page of plain rows that are all there, scrolled alike: a machine without a display drops frames by itself.
 */
async function longestFrame(tendril: Tendril): Promise<Line> {
  const history = await openHistory(tendril);
  await wantedPaint(history);
  const plain = await tendril.context.newPage();
  await plain.setContent(plainRows());
  const pages = { history, plain, 'plain again': plain } as const;
  const names = Object.keys(pages) as (keyof typeof pages)[];
  const samples = await shuffled(names, 8, (variant) => scrolled(pages[variant]), 1);
  return compared({
    ...{ what: 'history: longest frame while scrolling', unit: 'ms', target: { of: 'figure', most: 50 } },
    ...{ samples, variant: 'history', floor: 'plain', floorIs: 'plain rows', control: 'plain again' },
  });
}

/** Scrolls on from where the page is, from the top where there is no more. @returns the longest frame, in milliseconds. */
async function scrolled(page: Page): Promise<number> {
  await page.bringToFront();
  return page.evaluate(
    async ([count, by]) => {
      const frame = () => new Promise<number>((painted) => requestAnimationFrame(painted));
      if (scrollY + innerHeight >= document.documentElement.scrollHeight) {
        scrollTo({ top: 0, behavior: 'instant' });
        await frame();
      }
      let [longest, last] = [0, await frame()];
      for (let seen = 0; seen < count; seen += 1) {
        scrollBy({ top: by, behavior: 'instant' });
        const now = await frame();
        longest = Math.max(longest, now - last);
        last = now;
      }
      return longest;
    },
    [frames, step] as const,
  );
}

/** A page of plain rows, as many as come into sight in a round. */
function plainRows(): string {
  const count = Math.ceil((frames * step) / 64);
  const rows = Array.from({ length: count }, (_, at) => `<li style="height: 64px">Jane Doe ${at}</li>`);
  return `<!doctype html><meta charset="utf-8" /><title>Rows</title><ul>${rows.join('')}</ul>`;
}
