import type { CDPSession, Page } from 'playwright-core';

/** Takes the time for which a page's main thread is at work while something is done there. */
export interface Stopwatch {
  /** In milliseconds of the processor: what else the machine does in between does not count. */
  around(act: () => Promise<unknown>): Promise<number>;
}

/** A stopwatch for this page. */
export async function stopwatchOn(page: Page): Promise<Stopwatch> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    around: async (act) => {
      const before = await busy(session);
      await act();
      return (await busy(session)) - before;
    },
  };
}

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}
