import type { Page } from 'playwright-core';
import { rowsOf } from '../browser/ledger';

interface Sighting {
  readonly recipients?: readonly { readonly name: string }[];
  readonly sends?: readonly string[];
}

/**
 * What the ledger has of sends and outreaches, a line each: "sighting Jane Doe 1", "outreach Jane Doe 1". A sighting of
 * two sends has two lines. `own` is one of the extension's own pages.
 */
export async function recordOf(own: Page): Promise<string[]> {
  const names = new Map((await rowsOf(own, 'contacts')).map(({ id, name }) => [id, name]));
  const outreaches = (await rowsOf(own, 'outreaches')).filter(({ deleted }) => !deleted);
  return [
    ...outreaches.map(({ contact }) => `outreach ${names.get(contact)}`),
    ...sendsOf(await rowsOf(own, 'sightings')).map((people) => `sighting ${people}`),
  ];
}

/** To whom the sends of these sightings went: "Jane Doe 1", or all of the people of one, with commas. */
export function sendsOf(sightings: readonly Sighting[]): string[] {
  return sightings.flatMap(({ recipients = [], sends = [] }) =>
    sends.map(() => recipients.map(({ name }) => name).join(', ')),
  );
}
