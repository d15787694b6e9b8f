import type { Day } from '../../habit/calendar';
import type { Outreach } from '../rows';
import type { ReadTransaction } from '../schema';

/** The outreaches of some days, both ends within, oldest day first. */
export async function outreachesWithin(tx: ReadTransaction, from: Day, to: Day): Promise<Outreach[]> {
  // An array sorts after every number: the end of a day.
  const days = IDBKeyRange.bound([from], [to, []]);
  return (await tx.objectStore('outreaches').index('time').getAll(days)) as Outreach[];
}
