import { expect, test } from 'vitest';
import { outcomes } from '../../lib/habit/outcome';
import { lifeOf } from './life';
import { full, typical } from './plan';

test('a typical life has of everything that pages show', () => {
  const { contacts, outreaches, touches, claims } = lifeOf(typical);
  const told = outreaches.map(({ outcomes: [one] = [] }) => one?.outcome);
  expect(new Set(told)).toEqual(new Set([...outcomes, undefined]));
  expect(outreaches.some(({ moment }) => moment)).toBe(true);
  expect(outreaches.some(({ outcomes: [one] = [] }) => one?.noticed)).toBe(true);
  expect(outreaches.length).toBeGreaterThanOrEqual((claims.at(-1)?.total ?? 0) + 10);
  expect(touches.some(({ last }) => last === '')).toBe(true);
  expect(contacts.some(({ referredBy }) => referredBy)).toBe(true);
});

test('a full life holds five years and two thousand people, and is the same each time', () => {
  const { contacts, outreaches } = lifeOf(full);
  expect(contacts).toHaveLength(2000);
  expect(new Set(contacts.map(({ name }) => name)).size).toBe(2000);
  expect(outreaches.at(0)?.day.slice(0, 7)).toBe('2021-11');
  expect(outreaches.at(-1)?.day.slice(0, 7)).toBe('2026-11');
  expect(lifeOf(full).outreaches).toEqual(outreaches);
});
