import type { BrowserContext, Page } from 'playwright-core';

/** What waits in a page for the browser to tell. */
interface Watched {
  readonly painted: Promise<number>;
}

/**
 * From now on each page of the context tells when the first element that matches was painted. The browser itself says
 * it (Element Timing), by the same clock and rules as its first contentful paint: when the frame was shown.
 */
export async function watchPaints(context: BrowserContext, selector: string): Promise<void> {
  await context.addInitScript((wanted) => {
    const painted = new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? Number.NaN)).observe({
        type: 'element',
      });
    });
    Object.assign(window, { painted });
    const mark = new MutationObserver(() => {
      const found = document.querySelector(wanted);
      const parts = found ? [found, ...found.querySelectorAll('*')] : [];
      for (const part of parts) part.setAttribute('elementtiming', 'wanted');
    });
    mark.observe(document, { childList: true, subtree: true });
    painted.then(() => mark.disconnect());
  }, selector);
}

/** When what is watched for was painted, in milliseconds since the navigation began. */
export function wantedPaint(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Watched).painted);
}

/** When the first of its content was painted, in milliseconds since the navigation began. */
export function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
