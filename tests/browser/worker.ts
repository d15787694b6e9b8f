import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

/** Stops the extension's worker, as the browser does whenever it likes. `page` is one of the extension's own. */
export async function stopWorker(page: Page): Promise<void> {
  const stop = await readyToStop(page);
  await stop();
}

/** Makes ready to stop the worker at an exact moment: when the function that it gives is called, once. */
export async function readyToStop(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => {
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    // One that had stopped by itself is told of only to those who begin to listen.
    await session.send('ServiceWorker.disable');
    await session.send('ServiceWorker.enable');
    await stopped;
    await session.detach();
  };
}

/** Gives the worker an event to start for, and nothing to do. */
export function wakeWorker(page: Page): Promise<void> {
  return page.evaluate(() => browser.storage.local.set({ wake: Date.now() }));
}
