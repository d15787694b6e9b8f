import { expect, test } from 'vitest';
import { type Choice, findPeople } from '../../../components/people/find-people';
import { somebody } from './sample-people';

const people = [
  somebody('José Peña', { keys: ['email:jp@example.test'], groups: ['key-contact'] }),
  somebody('Jane Doe', { notes: 'Loves Łódź', groups: ['Choir'] }),
  somebody('Max Power', { archived: true, groups: ['Choir'] }),
];

test.for<[Choice, string, string[]]>([
  ['everybody', '', ['José Peña', 'Jane Doe']],
  ['everybody', '  ', ['José Peña', 'Jane Doe']],
  ['everybody', 'JOSE', ['José Peña']],
  ['everybody', 'pena jo', ['José Peña']],
  ['everybody', 'jp@example', ['José Peña']],
  ['everybody', 'lodz', ['Jane Doe']],
  ['everybody', 'email', []],
  ['everybody', 'max', []],
  ['archived', '', ['Max Power']],
  ['group:Choir', '', ['Jane Doe']],
  ['group:key-contact', 'doe', []],
])('%s with "%s" finds %o', ([choice, text, names]) => {
  expect(findPeople(people, choice, text).map(({ name }) => name)).toEqual(names);
});

test('a search among 50,000 is done between two keys', () => {
  const crowd = Array.from({ length: 50_000 }, (_, place) => somebody(`Jane Doe ${place}`));
  findPeople(crowd, 'everybody', 'warm');
  const before = performance.now();
  expect(findPeople(crowd, 'everybody', 'doe 49999')).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(500);
});
