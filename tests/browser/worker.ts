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
  let isStopped = false;
  let onStopped = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    isStopped = versions.at(-1)?.runningStatus === 'stopped';
    if (isStopped) onStopped();
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    // An event that waits can start it anew at once: whether it has stopped must be heard, it cannot be asked.
    const stopped = isStopped
      ? undefined
      : new Promise<void>((resolve) => {
          onStopped = resolve;
        });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await session.detach();
  };
}

/** Gives the worker an event to start for, and nothing to do. */
export function wakeWorker(page: Page): Promise<void> {
  return page.evaluate(() => browser.storage.local.set({ wake: Date.now() }));
}
