import { addDays, type Day } from '../../habit/calendar';
import type { Outreach } from '../rows';
import type { ReadTransaction } from '../schema';
import { newestFirst, viewsOf } from './outreach-view';
import type { OutreachView } from './view';
import { outreachesWithin } from './within';

/** After so many days nobody is asked any more what became of an outreach. */
const memory = 60;

/** So many are shown at once. */
const most = 5;

/**
 * Outreaches before the week that begins on `start` of which nothing is known yet, newest first, unless the same
 * contact was reached out to again since; and, before them, those to which a reply was noticed today, so that it
 * can be taken back.
 */
export async function readOpen(tx: ReadTransaction, start: Day, today: Day): Promise<OutreachView[]> {
  const sorted = (await outreachesWithin(tx, addDays(today, -memory), addDays(start, 6))).sort(newestFirst);
  const earlier = sorted.filter(({ day }) => day < start);
  const newest = newestOfEach(sorted);
  const noticed = earlier.filter((row) => isNoticedOn(row, today));
  const open = earlier.filter((row) => !row.outcomes?.length && newest.has(row));
  return viewsOf(tx, [...noticed, ...open].slice(0, most));
}

/** The first outreach to each contact, where the newest come first. */
function newestOfEach(sorted: readonly Outreach[]): ReadonlySet<Outreach> {
  const newest = new Map<string, Outreach>();
  for (const row of sorted) if (!newest.has(row.contact)) newest.set(row.contact, row);
  return new Set(newest.values());
}

function isNoticedOn({ outcomes }: Outreach, today: Day): boolean {
  const standing = outcomes?.at(-1);
  return standing?.noticed === true && standing.day === today;
}
