import { expect, test } from 'vitest';
import { samePairs } from '../../lib/people/same';

const person = (id: string, name: string, keys: readonly string[] = [], notSame: readonly string[] = []) => ({
  id,
  name,
  keys,
  notSame,
});

/** The ids of the pairs that are found. */
const pairs = (...people: readonly ReturnType<typeof person>[]) =>
  samePairs(people).map(([one, other]) => `${one.id} ${other.id}`);

test.for([
  ['Jane Doe', 'jane doe'],
  ['Jane Doe', 'Doe, Jane'],
  ['José Peña', 'Jose Pena'],
  ['Łukasz Größe', 'lukasz grosse'],
  ['Jane Doe', 'Janedoe'],
  ['王 小明', '王小明'],
  ['Jane', 'JANE'],
] as const)('%s and %s may be one', ([one, other]) => {
  expect(pairs(person('a', one), person('b', other))).toEqual(['a b']);
});

test.for([
  ['email:jane.doe@example.test'],
  ['email:doe_jane+work@example.test'],
  ['email:janedoe7@example.test'],
  ['linkedin:in/jane-doe'],
  ['linkedin:in/jane-doe-1a2b3c4d'],
  ['facebook:jane.doe.5'],
  ['facebook:name/jane doe'],
  ['x:janedoe'],
] as const)('Jane Doe may be behind %s', ([key]) => {
  expect(pairs(person('a', 'Jane Doe'), person('b', 'j', [key]))).toEqual(['a b']);
});

test.for([
  [person('a', 'Jane Doe'), person('b', 'Jane Roe')],
  [person('a', 'Jane'), person('b', 'jane@example.test', ['email:jane@example.test'])],
  [person('a', 'info@example.test', ['email:info@example.test']), person('b', '', ['email:info@other.test'])],
  [person('a', ''), person('b', '')],
  [person('a', '·'), person('b', '!')],
  [person('a', 'राम', []), person('b', 'रमा', [])],
  [person('a', 'Jane Doe', ['email:jane.doe@example.test']), person('b', 'x', ['facebook:1000'])],
])('no pair among %o', (people) => expect(pairs(...people)).toEqual([]));

test('those who were said not to be the same are left alone, whoever holds the mark', () => {
  expect(pairs(person('a', 'Jane', [], ['b']), person('b', 'Jane'))).toEqual([]);
  expect(pairs(person('a', 'Jane'), person('b', 'Jane', [], ['a']))).toEqual([]);
  expect(pairs(person('a', 'Jane', [], ['b', 'c']), person('b', 'Jane'), person('c', 'Jane'))).toEqual([
    'b c',
  ]);
});

test('a pair is found once, however many ways lead to it', () => {
  const key = 'email:jane.doe@example.test';
  expect(pairs(person('a', 'Jane Doe', [key]), person('b', 'Jane Doe', [key]))).toEqual(['a b']);
});

test('a crowd of namesakes gives twenty pairs, at once', () => {
  const crowd = Array.from({ length: 50_000 }, (_, place) => person(`${place}`, 'Jane Doe', ['x:janedoe']));
  const before = performance.now();
  expect(pairs(...crowd)).toHaveLength(20);
  expect(performance.now() - before).toBeLessThan(3_000);
});
