import { type Day, daysBetween } from '../../habit/calendar';
import { isRow, type Outreach } from '../rows';
import type { ReadTransaction } from '../schema';
import { newestFirst, viewsOf } from './outreach-view';
import type { OutreachView } from './view';

/** All saved moments, newest first. */
export async function readMoments(tx: ReadTransaction): Promise<OutreachView[]> {
  const rows = (await tx.objectStore('outreaches').index('moment').getAll()) as Outreach[];
  return viewsOf(tx, rows.sort(newestFirst));
}

/** So many are enough for one that is new each day for two months. */
const enough = 60;

/** One saved moment: the same all day, and another one from day to day while there are several. */
export async function readMomentOf(tx: ReadTransaction, day: Day): Promise<OutreachView | undefined> {
  const outreaches = tx.objectStore('outreaches');
  const ids = await outreaches.index('moment').getAllKeys(null, enough);
  const id = ids.sort()[daysBetween('1970-01-01', day) % ids.length];
  const row = id === undefined ? undefined : await outreaches.get(id);
  const [view] = isRow(row) ? await viewsOf(tx, [row]) : [];
  return view;
}
