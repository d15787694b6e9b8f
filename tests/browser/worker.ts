import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

/** Stops the extension's worker, as the browser does whenever it likes. `page` is one of the extension's own. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Gives the worker an event to start for, and nothing to do. */
export function wakeWorker(page: Page): Promise<void> {
  return page.evaluate(() => browser.storage.local.set({ wake: Date.now() }));
}
