import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onLedgerChange } from '../../lib/ledger/changed';
import { beginAnew, inLedger, openLedger } from '../../lib/ledger/open';
import { steps } from '../../lib/ledger/steps';
import { LedgerTrouble } from '../../lib/ledger/trouble';
import { post, stamp } from '../../lib/outbox';
import { changeSettings } from '../../lib/settings';
import { stubNavigator } from '../navigator';
import { upTo } from './earlier-ledger';

beforeEach(() => {
  fakeBrowser.reset();
  stubNavigator();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDB('tendril');
});

/** Nobody can open the store, so many times. */
function refuseToOpen(times: number) {
  const opening = vi.spyOn(indexedDB, 'open');
  for (let time = 0; time < times; time += 1)
    opening.mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
  return opening;
}

const commit = () => changeSettings({ committedAt: 1 });

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

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

describe('a store that cannot be opened', () => {
  test('is tried three times', async () => {
    refuseToOpen(2);
    expect((await openLedger()).version).toBe(steps.length);
  });

  test('is said to be so after that, and can be opened later', async () => {
    const opening = refuseToOpen(3);
    await expect(openLedger()).rejects.toThrow(new LedgerTrouble('closed'));
    expect(opening).toHaveBeenCalledTimes(3);
    expect((await openLedger()).version).toBe(steps.length);
  });
});

describe('a record that is gone', () => {
  test('is said to be lost once somebody has committed, and none is made in its place', async () => {
    await commit();
    await expect(openLedger()).rejects.toThrow(new LedgerTrouble('lost'));
    expect(await names()).not.toContain('tendril');
  });

  test('never held anything while the commitment is still on its way', async () => {
    await post({ kind: 'commit', goal: 2, names: [] }, stamp(new Date()));
    await commit();
    expect((await openLedger()).version).toBe(steps.length);
  });

  test('has a new one in its place when one shall begin', async () => {
    await commit();
    await beginAnew();
    expect(await (await openLedger()).count('contacts')).toBe(0);
  });
});

describe('beginning anew', () => {
  test('leaves alone a record that can be opened', async () => {
    await (await openLedger()).put('setAside', { id: '1', command: 0, reason: '', at: 0 });
    await beginAnew();
    expect(await (await openLedger()).count('setAside')).toBe(1);
  });

  test('replaces one that cannot', async () => {
    (await openDB('tendril', 2)).close();
    await commit();
    await expect(openLedger()).rejects.toThrow(new LedgerTrouble('closed'));
    await beginAnew();
    expect(await (await openLedger()).count('contacts')).toBe(0);
  });

  test('leaves alone one of a newer Tendril', async () => {
    (await openDB('tendril', 1_000)).close();
    await expect(beginAnew()).rejects.toThrow(new LedgerTrouble('newer'));
    expect(await names()).toContain('tendril');
  });
});

describe('using the ledger', () => {
  const count = () => inLedger((ledger) => ledger.count('contacts'));

  test('goes on with a new connection where this one has ended unheard', async () => {
    (await openLedger()).close();
    expect(await count()).toBe(0);
  });

  test('gives up the second time, and says why', async () => {
    const closing = new DOMException('The database connection is closing.', 'InvalidStateError');
    const use = vi.fn(() => Promise.reject(closing));
    await expect(inLedger(use)).rejects.toThrow(new LedgerTrouble('closed'));
    expect(use).toHaveBeenCalledTimes(2);
  });

  test('says that there is no room, and that no second time', async () => {
    const use = vi.fn(() => Promise.reject(new DOMException('Full', 'QuotaExceededError')));
    await expect(inLedger(use)).rejects.toThrow(new LedgerTrouble('full'));
    expect(use).toHaveBeenCalledOnce();
  });

  test('lets a fault of ours through as it is', async () => {
    await expect(inLedger(() => Promise.reject(new TypeError('oops')))).rejects.toThrow(TypeError);
  });
});

test('an older page in the way is told of, and the ledger comes once it lets go', async () => {
  const older = await upTo(2, 'tendril');
  const page = new AbortController();
  const changed = new Promise((resolve) => onLedgerChange(() => resolve('changed'), page.signal));
  await expect(openLedger()).rejects.toMatchObject({ trouble: 'blocked' });
  await expect(openLedger()).rejects.toMatchObject({ trouble: 'blocked' });
  older.close();
  expect(await changed).toBe('changed');
  expect((await openLedger()).version).toBe(steps.length);
  page.abort();
});
