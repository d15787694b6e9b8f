import { expect, test } from 'vitest';
import { type Entry, inOrder } from '../../lib/ledger/order';

const ids = (...entries: readonly Entry[]) => inOrder(entries).map(([key]) => key.replace('outbox:', ''));

const entry = (id: string, fields: object = {}): Entry => [`outbox:${id}`, { id, ...fields }];

test('what was made first comes first', () => {
  expect(ids(entry('c'), entry('a'), entry('b'))).toEqual(['a', 'b', 'c']);
});

test('while the clock is set back, what names another comes after it all the same', () => {
  const all = [entry('c'), entry('b', { sighting: 'c' }), entry('a', { of: 'b' }), entry('d', { send: 'x' })];
  expect(ids(...all)).toEqual(['c', 'b', 'a', 'd']);
});

test('whatever an entry holds, each comes once', () => {
  const all: Entry[] = [
    entry('a', { of: 'b' }),
    entry('b', { of: 'a' }),
    ['outbox:c', null],
    ['outbox:d', 'a'],
  ];
  expect(ids(...all)).toEqual(['b', 'a', 'c', 'd']);
});
