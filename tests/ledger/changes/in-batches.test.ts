import { afterEach, expect, test, vi } from 'vitest';
import { handLog } from '../commands';
import { outcome } from '../habit-commands';
import { addContacts, erase, merge } from '../people-commands';
import { story } from '../story';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The stores that grow with the years. */
const long = ['outreaches', 'sightings'];

/** Notes of which of the long stores all rows are asked for at once, from now on. */
function readWhole(): string[] {
  const found: string[] = [];
  const getAll = IDBObjectStore.prototype.getAll;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
    this: IDBObjectStore,
    range,
    count,
  ) {
    if (long.includes(this.name) && count === undefined) found.push(this.name);
    return getAll.call(this, range, count);
  });
  return found;
}

test('neither a merge of somebody who was pointed to nor an erasure holds a long store in memory', async () => {
  const { tell, idOf, outreach } = await story([handLog('Bo'), addContacts(['Robert'])]);
  await tell(outcome((await outreach('Bo')).id, 'pointed', { referral: 'Cy' }));
  const found = readWhole();
  await tell(merge(await idOf('Robert'), await idOf('Cy')), erase(await idOf('Bo')));
  expect(found).toEqual([]);
});
