import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { fill } from '../browser/fill';
import { lifeOf, settingsOf } from '../sample/life';
import { full } from '../sample/plan';

/** As the style sheet has it. */
const rowHeight = 64;

const life = lifeOf(full);
const rounds = Math.ceil(21_000 / life.outreaches.length);
const outreaches = Array.from({ length: rounds }, (_, round) =>
  life.outreaches.map((one) => ({ ...one, id: `${one.id}-${round}`, at: one.at + round })),
).flat();

let tendril: Tendril;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  page = await tendril.open('dashboard.html#/settings');
  await page.setViewportSize({ width: 1240, height: 900 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await fill(page, { ...life, outreaches }, settingsOf(full));
  session = await page.context().newCDPSession(page);
  // The time that the page's own thread works, however busy the machine is with others.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(page.url().replace(/#.*/, '#/history'));
  await page.locator('.history-row').first().waitFor();
});

afterAll(() => tendril.close());

/** How long the page's scripts have run by now, in seconds. */
async function scriptTime(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

/** Scrolls down part by part until so many rows are there; resolves with the time that its scripts took. */
async function readDownTo(rows: number): Promise<number> {
  const before = await scriptTime();
  await page.evaluate(async (height) => {
    while (document.documentElement.scrollHeight < height) {
      scrollTo(0, document.documentElement.scrollHeight);
      await new Promise((painted) => requestAnimationFrame(painted));
    }
  }, rows * rowHeight);
  return (await scriptTime()) - before;
}

test('the next 3,000 outreaches cost no more after 17,000 than after 1,000', async () => {
  await readDownTo(1_000);
  const early = await readDownTo(4_000);
  await readDownTo(17_000);
  const late = await readDownTo(20_000);
  console.info(`script: ${early.toFixed(2)} s early, ${late.toFixed(2)} s late`);
  expect(late).toBeLessThan(early * 3);
}, 120_000);
