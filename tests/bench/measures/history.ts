import type { Page } from 'playwright-core';
import { launchTendril, type Tendril } from '../../browser/extension';
import { liveLong } from '../../faults/long-life';
import { builtCopy } from '../built-copy';
import { compared, type Line, type Measure } from '../line';
import { shuffled } from '../samples';
import { wantedPaint, watchPaints } from './painted';

const many = 100_000;
const few = 100;

const contacts = 2_000;

/** The history's page, in a window as large as on a small laptop. */
export const history: Measure = { name: 'history', measure };

async function measure(): Promise<readonly Line[]> {
  const extension = builtCopy(
    'history',
    (manifest) => manifest,
    () => ({ 'rows.html': plainRows() }),
  );
  const [long, short] = [await launchTendril({ extension }), await launchTendril({ extension })];
  try {
    for (const [tendril, outreaches] of [[long, many] as const, [short, few] as const])
      await live(tendril, outreaches);
    return [await firstRows(long, short), await longestFrame(long)];
  } finally {
    await long.close();
    await short.close();
  }
}

/** Ten years of a life with so many outreaches. A page stays open that keeps the process warm. */
async function live(tendril: Tendril, outreaches: number): Promise<void> {
  await tendril.commit();
  const page = await tendril.open('dashboard.html#/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await liveLong(page, { outreaches, contacts });
  await watchPaints(tendril.context, '.history-row');
  await page.goto(page.url().replace(/dashboard.*/, 'rows.html'));
}

/** From the navigation on until the first rows are on the screen. */
async function firstRows(long: Tendril, short: Tendril): Promise<Line> {
  const variants = { many: long, few: short, 'few again': short } as const;
  const names = Object.keys(variants) as (keyof typeof variants)[];
  const samples = await shuffled(names, 20, async (variant) => {
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
const frames = 100;
const step = 1_000;

/**
 * The longest frame while one scrolls down through what is read on the way, each round deeper than the one before. The
 * floor is a page of plain rows that are all there, scrolled alike: a machine without a display drops frames by itself.
 */
async function longestFrame(tendril: Tendril): Promise<Line> {
  const history = await openHistory(tendril);
  await wantedPaint(history);
  const plain = await tendril.open('rows.html');
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
