import { expect, test } from 'vitest';
import { oneAtATime } from '../lib/one-at-a-time';

/** A piece of work that ends when it is told to; `begun` counts how often it began. */
function heldBack() {
  const ends: (() => void)[] = [];
  const begin = oneAtATime(() => new Promise((resolve) => ends.push(resolve)));
  return { begin, ends, begun: () => ends.length };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve));

test('a thousand who ask while it runs share one further run', async () => {
  const { begin, ends, begun } = heldBack();
  const first = begin();
  await aMoment();
  const others = Array.from({ length: 1_000 }, begin);
  await aMoment();
  expect(begun()).toBe(1);
  ends[0]?.();
  await first;
  await aMoment();
  expect(begun()).toBe(2);
  ends[1]?.();
  await Promise.all(others);
  expect(begun()).toBe(2);
});

test('what does not run begins before anything else happens', () => {
  const { begin, begun } = heldBack();
  begin();
  expect(begun()).toBe(1);
});

test('who asks at the moment of an end shares the run that is to come', async () => {
  let running = 0;
  let most = 0;
  const begin = oneAtATime(async () => {
    running += 1;
    most = Math.max(most, running);
    await aMoment();
    running -= 1;
  });
  const askAtEachEnd = async () => {
    for (let times = 0; times < 5; times += 1) await begin();
  };
  await Promise.all(Array.from({ length: 10 }, askAtEachEnd));
  expect(most).toBe(1);
});

test('after one that fails the next one runs', async () => {
  let runs = 0;
  const begin = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error('closed');
  });
  await expect(begin()).rejects.toThrow('closed');
  await begin();
  expect(runs).toBe(2);
});
