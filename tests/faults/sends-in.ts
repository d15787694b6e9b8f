import type { Page } from 'playwright-core';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { outbox } from '../browser/storage';
import { sendsOf } from './record';

/** To whom the sends went that the ledger has of a site, a line each. `page` is one of the extension's own. */
export async function sendsIn(page: Page, site: string): Promise<string[]> {
  await soon(() => outbox(page)).toEqual([]);
  return sendsOf((await rowsOf(page, 'sightings')).filter((sighting) => sighting.site === site));
}
