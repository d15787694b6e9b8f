import type { SiteId } from '../../lib/channels';
import { addDays, localDay } from '../../lib/habit/calendar';
import { outboxPrefix } from '../../lib/outbox';
import type { Person } from '../../lib/sites/site';

/** The entries of two messages to somebody, weeks ago, each confirmed by a click: from then on nobody asks. */
export function confirmedOn(site: SiteId, person: Person): Record<string, unknown> {
  return Object.assign({}, ...[3, 2].map((weeks) => confirmedBefore(weeks, site, person)));
}

function confirmedBefore(weeks: number, site: SiteId, person: Person): Record<string, unknown> {
  const at = Date.now() - weeks * 7 * 24 * 60 * 60 * 1000;
  const day = addDays(localDay(new Date()), -7 * weeks);
  const [send, click] = [`${at}-send`, `${at}-with-click`];
  return {
    [outboxPrefix + send]: {
      ...{ id: send, at, day, kind: 'sighting', site, people: [person] },
      ...{ addressLists: [], own: [] },
    },
    [outboxPrefix + click]: { id: click, at, day, kind: 'log', sighting: send },
  };
}
