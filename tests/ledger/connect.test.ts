import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../lib/ledger/connect';
import type { Ledger } from '../../lib/ledger/schema';
import { steps } from '../../lib/ledger/steps';
import { LedgerTrouble } from '../../lib/ledger/trouble';
import { upTo } from './earlier-ledger';

let name: string;
const onEnd = vi.fn();

const connected = (to = name, begin = true) => connect(to, { begin, onEnd });

beforeEach((test) => {
  name = test.task.id;
  onEnd.mockReset();
});

afterEach(() => void vi.restoreAllMocks());

/** Stores and their indexes, in words. */
function shapeOf(ledger: Ledger): string[] {
  const tx = ledger.transaction([...ledger.objectStoreNames]);
  return [...ledger.objectStoreNames].map((store) => `${store}: ${[...tx.objectStore(store).indexNames]}`);
}

test('the version is the number of steps', async () => {
  const ledger = await connected();
  expect(ledger.version).toBe(steps.length);
});

test.for(steps.map((_, version) => version))(
  'a ledger of version %i is brought up to date',
  async (version) => {
    const fresh = shapeOf(await connected('fresh'));
    if (version > 0) {
      (await upTo(version, name)).close();
    }
    expect(shapeOf(await connected())).toEqual(fresh);
  },
);

test('the first step is as it was released', async () => {
  expect(shapeOf(await upTo(1, name))).toEqual([
    'applied: at',
    'contacts: key,name',
    'device: ',
    'goals: ',
    'outreaches: contact,day,log,sighting',
    'setAside: ',
    'sightings: day,send,state',
  ]);
});

test('a ledger of a newer Tendril is left alone, and said to be so', async () => {
  const newer = await openDB(name, steps.length + 1, { upgrade: (db) => void db.createObjectStore('more') });
  newer.close();
  await expect(connected()).rejects.toThrow(new LedgerTrouble('newer'));
  const still = await openDB(name);
  expect([...still.objectStoreNames]).toEqual(['more']);
});

test('where there is no ledger none is made, unless one shall begin', async () => {
  await expect(connected(name, false)).rejects.toThrow(new LedgerTrouble('lost'));
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  await connected(name, true);
  expect((await connected(name, false)).version).toBe(steps.length);
});

test('an upgrade that fails half-way leaves the ledger as it was', async () => {
  const before = await upTo(2, name);
  await before.put('contacts', {
    ...{ device: 'd', revision: 'r' },
    id: 'bo',
    name: 'Bo',
    keys: [],
    addedBy: 'x',
  });
  before.close();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  await expect(connected()).rejects.toThrow(new LedgerTrouble('full'));
  const still = await openDB(name);
  expect(still.version).toBe(2);
  still.close();
  expect(await (await connected()).count('touches')).toBe(1);
});

test('a newer Tendril is not kept waiting', async () => {
  await connected();
  await openDB(name, steps.length + 1);
  expect(onEnd).toHaveBeenCalledOnce();
});

test('who holds on to an older version is waited for, and the upgrade is told of when it begins', async () => {
  const older = await upTo(2, name);
  const onUpgrade = vi.fn();
  const connecting = connect(name, { begin: false, onEnd, onUpgrade });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(onUpgrade).not.toHaveBeenCalled();
  older.close();
  expect((await connecting).version).toBe(steps.length);
  expect(onUpgrade).toHaveBeenCalledOnce();
});
