import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { SiteCase, Someone } from './case';

/** The invented person with this number. */
export function someone(number: number): Someone {
  return {
    name: `Jane Doe ${number}`,
    first: 'Jane',
    slug: `jane-doe-${number}`,
    member: `ACoAAB${number}xJaNeDoe0pQrStUvWxYz`,
    vanity: `jane.doe.${number}`,
    email: `jane.doe${number}@example.test`,
    number,
  };
}

/** A part of a replica: its site's own, or one that several sites share. */
const isServed = (path: string) => /\.(js|css|html)$/.test(path) && existsSync(path);

/** The page of a case. */
type Scenery = Pick<SiteCase, 'site' | 'url' | 'replica' | 'scene'>;

/** Opens a case's replica at the site's true address; nothing else of the network is there. */
export async function openReplica(context: BrowserContext, one: Scenery, who: Someone): Promise<Page> {
  const folder = join(import.meta.dirname, one.site);
  const page = await context.newPage();
  await page.route(/^https?:/, (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const path = [folder, import.meta.dirname].map((place) => join(place, name)).find(isServed);
    if (path) return route.fulfill({ path });
    const isPage = route.request().isNavigationRequest();
    return isPage ? route.fulfill({ path: join(folder, one.replica) }) : route.fulfill({ status: 404 });
  });
  await page.addInitScript((scene) => Object.assign(window, { scene }), one.scene(who));
  await page.goto(one.url(who));
  return page;
}
