import { readFileSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import type { Tendril } from '../browser/extension';

declare const browser: Browser;

const pages = ['people', 'history', 'months', 'encouragement', 'data', 'settings'].map(
  (name) => `dashboard.html#/${name}`,
);

/** Opens each page there is, and stays a moment. */
export async function everyPage({ open }: Tendril): Promise<void> {
  for (const path of ['welcome.html', 'sidepanel.html', ...pages]) {
    const page = await open(path);
    await page.getByRole('heading').first().waitFor();
    await page.waitForTimeout(300);
    await page.close();
  }
}

/** Exports everything, and restores it from that file. */
export async function exportAndRestore({ open }: Tendril): Promise<void> {
  const page = await open('dashboard.html#/data');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const buffer = readFileSync(await file.path());
  const name = file.suggestedFilename();
  await page.getByLabel('Restore from a file').setInputFiles({ name, mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Leave it' }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('Backed up.').waitFor();
  await page.close();
}

/** Wakes the worker as an alarm does, as keys do, and as a browser that starts. */
export async function wakeForEverything({ context }: Tendril): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const happen = (event: unknown, ...told: unknown[]) =>
      (event as { dispatch(...told: unknown[]): void }).dispatch(...told);
    happen(browser.alarms.onAlarm, { name: 'tick', scheduledTime: Date.now() });
    happen(browser.commands.onCommand, 'log-latest');
    happen(browser.runtime.onStartup);
  });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}
