import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SiteId } from '../../lib/channels';

/**
 * The window that the page opens when `open` is done, with the site's replica in it: Playwright's `page.route`
 * does not reach the first request of such a window. It plays the scene of its opener.
 */
export async function openedWindow(page: Page, site: SiteId, open: () => Promise<void>): Promise<Page> {
  const folder = join(import.meta.dirname, site);
  await page.context().route(`${new URL(page.url()).origin}/**`, (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    return route.fulfill({
      path: join(folder, file && existsSync(join(folder, file)) ? file : 'replica.html'),
    });
  });
  const [opened] = await Promise.all([page.waitForEvent('popup'), open()]);
  await opened.waitForLoadState();
  return opened;
}
