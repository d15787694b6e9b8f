import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { checkRecordFile } from '../../lib/backup/check-file';
import { chores } from '../../lib/chores';
import { onLedgerChange } from '../../lib/ledger/changed';
import { drainOutbox, readWaiting } from '../../lib/ledger/drain';
import { openLedger } from '../../lib/ledger/open';
import { readWeek } from '../../lib/ledger/reads/week';
import { LedgerTrouble } from '../../lib/ledger/trouble';
import { type Command, post } from '../../lib/outbox';
import { fileOf } from '../backup/restored';
import { stubNavigator } from '../navigator';
import '../chores';
import { handLog, jane, log, noon, refuse, sent, wednesday } from './commands';

beforeEach(() => {
  fakeBrowser.reset();
  stubNavigator();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDB('tendril');
});

const drain = () =>
  drainOutbox(readWaiting(), () => ({ now: noon(wednesday), firstWeekday: 1, trust: true }));

const inOutbox = async () => Object.keys(await browser.storage.local.get(null));

async function postAll(...commands: readonly Command[]): Promise<void> {
  for (const { id, at, day, ...change } of commands) await post(change, { id, at, day });
}

async function logged(): Promise<string[]> {
  const week = await readWeek(await openLedger(), wednesday, 1, noon(wednesday));
  return week.outreaches.map(({ person }) => person).sort();
}

describe('draining the outbox', () => {
  test('brings its entries into the ledger and then removes them', async () => {
    await postAll(handLog('Bo'), handLog('Cy'));
    await drain();
    expect(await logged()).toEqual(['Bo', 'Cy']);
    expect(await inOutbox()).toEqual([]);
  });

  test('leaves alone what is no entry', async () => {
    await browser.storage.local.set({ settings: { committedAt: 1 }, 'out-of-date': 1 });
    await drain();
    expect(await inOutbox()).toEqual(['settings', 'out-of-date']);
  });

  test('applies the oldest first, in whatever order they lie there', async () => {
    await postAll({ ...log('2'), id: '3' }, { ...refuse('2'), id: '4' }, sent('2', [jane]));
    await drain();
    expect(await logged()).toEqual(['Jane Doe']);
  });

  test('sets aside what cannot be understood, and goes on', async () => {
    await browser.storage.local.set({
      'outbox:1': 'nonsense',
      'outbox:': 0,
      'outbox:2': { kind: 'dance' },
    });
    await postAll(handLog('Bo', { id: '3' }));
    await drain();
    expect(await logged()).toEqual(['Bo']);
    expect(await inOutbox()).toEqual([]);
    expect((await (await openLedger()).getAllKeys('setAside')).sort()).toEqual(['', '1', '2']);
  });

  test('says that the ledger has changed', async () => {
    const page = new AbortController();
    const changed = new Promise((resolve) => onLedgerChange(() => resolve('changed'), page.signal));
    await postAll(handLog('Bo'));
    await drain();
    expect(await changed).toBe('changed');
    page.abort();
  });
});

describe('where the record is gone', () => {
  beforeEach(() => browser.storage.local.set({ settings: { committedAt: 1 } }));

  test('every entry waits, and none is made in its place', async () => {
    await postAll(handLog('Bo'));
    await expect(drain()).rejects.toThrow(new LedgerTrouble('lost'));
    expect(await inOutbox()).toContain('outbox:Bo');
  });

  test('a new one takes its place before anything that waits, once that is wanted', async () => {
    await postAll(handLog('Bo'), { id: 'z', at: 1, day: wednesday, kind: 'anew' });
    await drain();
    expect(await logged()).toEqual(['Bo']);
    expect(await inOutbox()).toEqual(['settings']);
  });
});

test('what brings a lost record back comes before all that waited for it', async () => {
  await postAll(handLog('Bo'));
  await drain();
  const known = (await (await openLedger()).getAll('contacts'))[0];
  const copy = checkRecordFile(await fileOf(await openLedger()));
  await browser.storage.local.set({ settings: { committedAt: 1 } });
  await deleteDB('tendril');
  const [waiting, restore, anew] = [handLog('Bo', { id: 'again' }), { kind: 'restore' }, { kind: 'anew' }];
  const stamped = { at: noon(wednesday), day: wednesday, copy: 'copy', settings: false };
  await postAll(
    waiting,
    { ...stamped, ...restore, id: 'y' } as Command,
    { ...stamped, ...anew, id: 'z' } as Command,
  );
  vi.spyOn(chores(), 'copyOf').mockResolvedValue(copy);
  await drain();
  expect(await (await openLedger()).getAll('contacts')).toEqual([known]);
  expect(await logged()).toEqual(['Bo', 'Bo']);
});

test('a record that is there stays, though a new one was wanted', async () => {
  await postAll(handLog('Bo'));
  await drain();
  await postAll({ id: 'z', at: 1, day: wednesday, kind: 'anew' }, handLog('Cy'));
  await drain();
  expect(await logged()).toEqual(['Bo', 'Cy']);
});

describe('every entry stays in the outbox', () => {
  test('when the ledger is of a newer Tendril', async () => {
    (await openDB('tendril', 1_000)).close();
    await postAll(handLog('Bo'), handLog('Cy'));
    await expect(drain()).rejects.toThrow(/newer/);
    expect(await inOutbox()).toEqual(['outbox:Bo', 'outbox:Cy']);
  });

  test('when the store fails, and is brought in the next time', async () => {
    await postAll(handLog('Bo'), handLog('Cy'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await expect(drain()).rejects.toThrow(new LedgerTrouble('full'));
    expect(await inOutbox()).toEqual(['outbox:Bo', 'outbox:Cy']);
    await drain();
    expect(await logged()).toEqual(['Bo', 'Cy']);
    expect(await inOutbox()).toEqual([]);
  });
});

test('an entry that the ledger has but that could not be removed is not brought in twice', async () => {
  await postAll(handLog('Bo'));
  vi.spyOn(browser.storage.local, 'remove').mockRejectedValueOnce(new Error('stopped'));
  await expect(drain()).rejects.toThrow('stopped');
  expect(await inOutbox()).toEqual(['outbox:Bo']);
  await drain();
  expect(await logged()).toEqual(['Bo']);
});

test('what waits before Erase everything never comes back, though a worker stops before the entries go', async () => {
  await postAll(handLog('Bo'), { ...refuse('z'), id: 'Z', kind: 'erase-all' } as Command, handLog('Zz'));
  vi.spyOn(browser.storage.local, 'remove').mockRejectedValueOnce(new Error('stopped'));
  await expect(drain()).rejects.toThrow('stopped');
  await drain();
  expect(await logged()).toEqual(['Zz']);
});

test('nor does what was made before a clock was set back, and looks newer', async () => {
  const ahead = { at: noon(wednesday, 1), id: 'zz' };
  await postAll(handLog('Bo', ahead), { ...refuse('z'), id: 'z', kind: 'erase-all' } as Command);
  await drain();
  expect([await logged(), await inOutbox()]).toEqual([[], []]);
});

test('entries are removed part by part, each once, and those before Erase everything with the first part', async () => {
  const logs = Array.from({ length: 60 }, (_, nth) => handLog(`Zz ${10 + nth}`));
  const eraseAll = { ...refuse('z'), id: 'Z', kind: 'erase-all' } as Command;
  await postAll(handLog('Bo'), handLog('Cy'), eraseAll, ...logs);
  const removed = vi.spyOn(browser.storage.local, 'remove');
  await drain();
  // Without what follows from erasing, which has nothing to remove here.
  const [first = [], second = []] = removed.mock.calls
    .map(([keys]) => keys)
    .filter(({ length }) => length > 0);
  expect(first.slice(0, 3)).toEqual(['outbox:Bo', 'outbox:Cy', 'outbox:Z']);
  expect([first.length, second.length, new Set([...first, ...second]).size]).toEqual([52, 11, 63]);
  expect(await inOutbox()).toEqual([]);
});

test('two drains at once bring in each entry once', async () => {
  await postAll(handLog('Bo'), handLog('Cy'));
  await Promise.all([drain(), drain()]);
  expect(await logged()).toEqual(['Bo', 'Cy']);
  expect(await inOutbox()).toEqual([]);
});
