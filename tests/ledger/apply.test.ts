import { afterEach, describe, expect, test, vi } from 'vitest';
import { apply } from '../../lib/ledger/apply';
import type { Ledger } from '../../lib/ledger/schema';
import type { Command } from '../../lib/outbox';
import {
  commit,
  excuse,
  handLog,
  jane,
  log,
  miss,
  never,
  refuse,
  sent,
  shape,
  undo,
  withdraw,
} from './commands';
import { emptyLedger, story } from './story';

afterEach(() => vi.restoreAllMocks());

const circumstances = { now: 1_000, firstWeekday: 1, trust: true } as const;

/** Everything in the ledger, set aside and applied commands included. */
function allOf(ledger: Ledger): Promise<unknown[]> {
  return Promise.all([...ledger.objectStoreNames].map((store) => ledger.getAll(store)));
}

const begin = [sent('s', [jane]), handLog('Bo')];

test.for<[what: string, before: readonly Command[], command: Command]>([
  ['a sighting', [], sent('s', [jane])],
  ['a sighting that joins another', begin, sent('t', [jane])],
  ['a withdrawal', begin, withdraw('s')],
  ['Log it', begin, log('s')],
  ['Not this', begin, refuse('s')],
  ['Never', begin, never('s', jane)],
  ['a hand log', [], handLog('Bo')],
  ['a miss', [miss('m')], miss('n')],
  ['a shape', [miss('m')], shape('div')],
  ['an excuse', [miss('m')], excuse()],
  ['an undo of Never', [...begin, never('s', jane)], undo(never('s', jane).id)],
  ['an undo', begin, undo('Bo')],
  ['a commitment', [], commit(3, ['Bo'])],
])('%s changes the ledger once, however often it is applied', async ([, before, command]) => {
  const { ledger, tell } = await story(before);
  const without = await allOf(ledger);
  await tell(command);
  const once = await allOf(ledger);
  await tell(command, command);
  expect(once).not.toEqual(without);
  expect(await allOf(ledger)).toEqual(once);
});

describe('an entry that cannot be applied', () => {
  test('is set aside with the reason, and with all that it held', async () => {
    const ledger = await emptyLedger();
    const entry = { ...handLog('Bo'), kind: 'dance', extra: [1] };
    await apply(ledger, 'Bo', entry, circumstances);
    expect(await ledger.getAll('setAside')).toEqual([
      { id: 'Bo', command: entry, reason: expect.stringMatching(/^kind: /), at: 1_000 },
    ]);
  });

  test('changes nothing else', async () => {
    const { ledger } = await story(begin);
    const before = await ledger.getAll('outreaches');
    await apply(ledger, 'bad', { ...handLog('Cy'), on: 'someday' }, circumstances);
    expect(await ledger.getAll('outreaches')).toEqual(before);
    expect(await ledger.get('applied', 'bad')).toBeUndefined();
  });

  test('is set aside once, however often it is applied', async () => {
    const ledger = await emptyLedger();
    for (const _ of [1, 2]) await apply(ledger, 'bad', undefined, circumstances);
    expect(await ledger.count('setAside')).toBe(1);
  });

  test('is a Log it for a sighting that is not known', async () => {
    const ledger = await emptyLedger();
    await apply(ledger, 'log s', log('s'), circumstances);
    expect(await ledger.getAll('setAside')).toMatchObject([{ reason: 'sighting: is not known' }]);
  });
});

describe('when the store fails', () => {
  test('by a closed connection, the caller hears of it', async () => {
    const ledger = await emptyLedger();
    ledger.close();
    await expect(apply(ledger, 'Bo', handLog('Bo'), circumstances)).rejects.toThrow(DOMException);
  });

  test.for(['device', 'contacts', 'outreaches', 'applied'])(
    'at %s nothing is kept of the entry, and the next try does it all',
    async (store) => {
      const { ledger, logged, contacts } = await story();
      for (const method of ['add', 'put'] as const) {
        const write = IDBObjectStore.prototype[method];
        vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
          this: IDBObjectStore,
          ...given
        ) {
          if (this.name === store) throw new DOMException('The disk is full', 'QuotaExceededError');
          return write.apply(this, given);
        });
      }
      await expect(apply(ledger, 'Bo', handLog('Bo'), circumstances)).rejects.toThrow('The disk is full');
      vi.restoreAllMocks();
      expect(await allOf(ledger)).toEqual(await allOf(await emptyLedger()));
      await apply(ledger, 'Bo', handLog('Bo'), circumstances);
      expect(await logged()).toEqual(['Bo']);
      expect(await contacts()).toHaveLength(1);
    },
  );
});
