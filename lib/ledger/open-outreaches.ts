import { addDays, type Day } from '../habit/calendar';
import { newestFirst, viewsOf } from './outreach-view';
import type { Outreach } from './rows';
import type { ReadTransaction } from './schema';
import type { OutreachView } from './view';
import { outreachesWithin } from './within';

/** After so many days nobody is asked any more what became of an outreach. */
const memory = 60;

/** So many are shown at once. */
const most = 5;

/**
 * Outreaches before the week that begins on `start` of which nothing is known yet, newest first; and, before
 * them, those to which a reply was noticed today, so that it can be taken back.
 */
export async function readOpen(tx: ReadTransaction, start: Day, today: Day): Promise<OutreachView[]> {
  const earlier = await outreachesWithin(tx, addDays(today, -memory), addDays(start, -1));
  const sorted = earlier.sort(newestFirst);
  const noticed = sorted.filter((row) => isNoticedOn(row, today));
  const open = sorted.filter(({ outcomes = [] }) => outcomes.length === 0);
  return viewsOf(tx, [...noticed, ...open].slice(0, most));
}

function isNoticedOn({ outcomes }: Outreach, today: Day): boolean {
  const standing = outcomes?.at(-1);
  return standing?.noticed === true && standing.day === today;
}
