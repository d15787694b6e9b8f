import { expect, it } from 'vitest';
import { routeOf } from '../../../components/dashboard/route';

it.each([
  ['#/settings', 'settings'],
  ['', 'settings'],
  ['#/nowhere', 'settings'],
])('%j leads to %s', (hash, path) => {
  expect(routeOf(hash).path).toBe(path);
});
