import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { chores } from '../../lib/chores';
import { localDay } from '../../lib/habit/calendar';
import { openLedger } from '../../lib/ledger/open';
import { type Change, outboxPrefix, post, stamp } from '../../lib/outbox';
import { changeSettings } from '../../lib/settings';
import { drain, hearStored } from '../../lib/worker/drain';
import { settle } from '../../lib/worker/settle';
import { begin, jane, outbox } from './begin';

beforeEach(() => begin());

afterEach(() => vi.restoreAllMocks());

/** A moment of its own for each: commands are brought in by age. */
let moment = Date.now();
const postNow = (change: Change) => post(change, stamp(new Date(moment++)));

const postLog = (name: string) =>
  postNow({ kind: 'hand-log', name, channel: 'call', on: localDay(new Date()) });

const toJane: Change = { kind: 'sighting', site: 'gmail', people: [jane], addressLists: [], own: [] };

const logged = async () =>
  (await (await openLedger()).getAll('contacts')).flatMap((row) => ('name' in row ? row.name : [])).sort();

test('what comes while a drain is under way is brought in by the next, which all share who ask meanwhile', async () => {
  const reads = vi.spyOn(fakeBrowser.storage.local, 'get');
  await postLog('Bo');
  const first = drain();
  await vi.waitFor(() => expect(reads).toHaveBeenCalled());
  await postLog('Cy');
  await Promise.all([first, ...Array.from({ length: 100 }, drain)]);
  expect(reads).toHaveBeenCalledTimes(2);
  expect(await outbox()).toEqual([]);
});

test('what hangs when it is shown keeps no send waiting', async () => {
  vi.spyOn(chores(), 'show').mockReturnValue(new Promise(() => {}));
  for (const name of ['Bo', 'Cy']) {
    await postLog(name);
    settle();
    await vi.waitFor(async () => expect(await outbox()).toEqual([]));
  }
  expect(await logged()).toEqual(['Bo', 'Cy']);
});

describe('once all that was stored is in the ledger, what the browser tells of', () => {
  beforeEach(async () => {
    fakeBrowser.storage.onChanged.addListener((changes) => void hearStored(changes));
    await drain();
  });

  test('comes in without a reading', async () => {
    const reads = vi.spyOn(fakeBrowser.storage.local, 'get');
    for (const name of ['Bo', 'Cy']) {
      await postLog(name);
      await drain();
    }
    expect(reads).not.toHaveBeenCalled();
    expect([await logged(), await outbox()]).toEqual([['Bo', 'Cy'], []]);
  });

  test('waits for what came before it and could not come in', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    const sighting = await postNow(toJane);
    await expect(drain()).rejects.toThrow();
    await postNow({ kind: 'log', sighting });
    await drain();
    expect([await logged(), await outbox()]).toEqual([['Jane Doe'], []]);
  });

  test('goes by settings that changed since', async () => {
    const reads = vi.spyOn(fakeBrowser.storage.local, 'get');
    await changeSettings({ trust: false });
    reads.mockClear();
    await postLog('Bo');
    await drain();
    expect(reads).toHaveBeenCalledTimes(1);
    expect(await logged()).toEqual(['Bo']);
  });

  test('goes with Erase everything, or comes after it', async () => {
    await postLog('Bo');
    await postNow({ kind: 'erase-all' });
    await postLog('Cy');
    await drain();
    expect([await logged(), await outbox()]).toEqual([['Cy'], []]);
  });

  test('does not come back when it is told late, after Erase everything', async () => {
    const bo = await postLog('Bo');
    const { [outboxPrefix + bo]: entry } = await fakeBrowser.storage.local.get(outboxPrefix + bo);
    await postNow({ kind: 'erase-all' });
    await drain();
    hearStored({ [outboxPrefix + bo]: { newValue: entry } });
    await drain();
    expect(await logged()).toEqual([]);
  });
});
