import { expect, it } from 'vitest';
import { hashOf, routeOf } from '../../../components/dashboard/route';

it.each([
  ['#/settings', 'settings', ''],
  ['#/people/abc', 'people', 'abc'],
  ['#/people/a%20b', 'people', 'a b'],
  ['#/people/%', 'people', ''],
  ['', 'people', ''],
  ['#/nowhere', 'people', ''],
])('%j leads to %s %j', (hash, page, rest) => {
  expect(routeOf(hash)).toEqual({ page, rest });
});

it('writes what it reads', () => {
  expect(routeOf(hashOf('people', 'a/b'))).toEqual({ page: 'people', rest: 'a/b' });
});

it('knows what an address asks for', () => {
  expect(routeOf('#/history?channel=gmail')).toEqual({ page: 'history', rest: '', query: 'channel=gmail' });
  expect(hashOf('history', '', 'channel=gmail')).toBe('#/history?channel=gmail');
});
