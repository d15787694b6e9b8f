import type { Page } from 'playwright-core';
import { rowsOf } from '../browser/ledger';
import { soon } from '../browser/soon';
import { outbox } from '../browser/storage';

/** To whom the sends went that the ledger has of a site: each send by the name of its first person. `page` is one of the extension's own. */
export async function sendsIn(page: Page, site: string): Promise<string[]> {
  await soon(() => outbox(page)).toEqual([]);
  const sightings = (await rowsOf(page, 'sightings')) as unknown as readonly Sighting[];
  return sightings
    .filter((sighting) => sighting.site === site)
    .flatMap(({ sends, recipients }) => sends.map(() => recipients[0]?.name ?? ''));
}

interface Sighting {
  readonly site: string;
  readonly sends: readonly string[];
  readonly recipients: readonly { readonly name: string }[];
}
