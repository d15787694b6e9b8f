import type { SiteId } from '../../channels';
import { isRow, type Sighting } from '../rows';
import type { Ledger } from '../schema';

/** When a send was last noticed on each site, in milliseconds since 1970; a site without one is not listed. */
export type LastNoticed = Readonly<Partial<Record<SiteId, number>>>;

/** When each site's newest sighting was, whatever became of it. */
export async function readLastNoticed(ledger: Ledger): Promise<LastNoticed> {
  const last: Partial<Record<SiteId, number>> = {};
  for (const { site, at } of (await ledger.getAll('sightings')).filter(isRow<Sighting>))
    last[site] = Math.max(last[site] ?? 0, at);
  return last;
}
