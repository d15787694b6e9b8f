import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect, LedgerTrouble, openLedger } from '../../lib/ledger/open';
import type { Ledger } from '../../lib/ledger/schema';
import { steps } from '../../lib/ledger/steps';
import { upTo } from './earlier-ledger';

let name: string;
const onEnd = vi.fn();

beforeEach((test) => {
  name = test.task.id;
  onEnd.mockReset();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDB('tendril');
});

/** Stores and their indexes, in words. */
function shapeOf(ledger: Ledger): string[] {
  const tx = ledger.transaction([...ledger.objectStoreNames]);
  return [...ledger.objectStoreNames].map((store) => `${store}: ${[...tx.objectStore(store).indexNames]}`);
}

test('the version is the number of steps', async () => {
  const ledger = await connect(name, onEnd);
  expect(ledger.version).toBe(steps.length);
});

test.for(steps.map((_, version) => version))(
  'a ledger of version %i is brought up to date',
  async (version) => {
    const fresh = shapeOf(await connect('fresh', onEnd));
    if (version > 0) {
      (await upTo(version, name)).close();
    }
    expect(shapeOf(await connect(name, onEnd))).toEqual(fresh);
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
  await expect(connect(name, onEnd)).rejects.toThrow(new LedgerTrouble('newer'));
  expect(onEnd).toHaveBeenCalledOnce();
  const still = await openDB(name);
  expect([...still.objectStoreNames]).toEqual(['more']);
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
  await expect(connect(name, onEnd)).rejects.toThrow(LedgerTrouble);
  const still = await openDB(name);
  expect(still.version).toBe(2);
  still.close();
  expect(await (await connect(name, onEnd)).count('touches')).toBe(1);
});

test('a newer Tendril is not kept waiting', async () => {
  await connect(name, onEnd);
  await openDB(name, steps.length + 1);
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a page opens the ledger once', async () => {
  expect(await openLedger()).toBe(await openLedger());
});

test('a ledger whose connection ended is opened anew', async () => {
  const before = await openLedger();
  await deleteDB('tendril');
  const after = await openLedger();
  expect(after).not.toBe(before);
  expect(await after.getAll('contacts')).toEqual([]);
});

test('a store that cannot be opened now can be opened later', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('The user denied permission', 'SecurityError');
  });
  await expect(openLedger()).rejects.toThrow(LedgerTrouble);
  expect((await openLedger()).version).toBe(steps.length);
});
