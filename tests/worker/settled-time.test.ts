import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { settledTime } from '../../lib/worker/settled-time';

const aDay = 86_400_000;
const begin = 20_000 * aDay;

beforeEach(() => fakeBrowser.reset());

/** What is settled when the clock shows these days, one after the other. */
async function settledOn(...days: readonly number[]): Promise<number> {
  let settled = 0;
  for (const day of days) settled = await settledTime(begin + day * aDay);
  return settled && (settled - begin) / aDay;
}

test('from day to day it is a day or two behind', async () => {
  expect(await settledOn(0)).toBe(0);
  expect(await settledOn(0.5, 1, 1.5)).toBe(0);
  expect(await settledOn(2, 2.5, 3)).toBe(2);
});

test('while the clock is a year ahead it stays where it was, and afterwards too', async () => {
  expect(await settledOn(0, 1, 366, 366.5)).toBe(1);
  expect(await settledOn(1.5)).toBe(1.5);
  expect(await settledOn(2.5)).toBe(1.5);
});

test('while the clock is a year behind it is no later than the clock', async () => {
  expect(await settledOn(0, 1, -364)).toBe(-364);
  expect(await settledOn(1.5)).toBe(-364);
});
