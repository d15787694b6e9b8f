import { expect, test } from 'vitest';
import { nextRevision } from '../../lib/ledger/clock';

const now = Date.parse('2026-11-18T12:00:00Z');
const day = 24 * 60 * 60 * 1000;

/** The revisions of writes made at these moments, one after the other. */
function revisionsAt(...moments: readonly number[]): string[] {
  let last = '';
  return moments.map((moment) => {
    last = nextRevision(last, moment);
    return last;
  });
}

test.for([
  ['one after the other', [now, now + 1, now + day, now + 40_000 * day]],
  ['in the same millisecond', Array<number>(50).fill(now)],
  ['while the clock is set back a day', [now, now - day, now - day + 1]],
  ['while the clock is set back and catches up', [now, now - 1, now, now + 1]],
  ['since 1970', [1, 2, 35, 36, 1_295, 1_296, now]],
] as const)('a later write has the greater revision: %s', ([, moments]) => {
  const revisions = revisionsAt(...moments);
  expect(revisions).toEqual([...revisions].sort());
  expect(new Set(revisions).size).toBe(moments.length);
});

test('so many writes in one moment that the counter is full go on in the next', () => {
  const last = nextRevision('', now).replace('.0000', '.zzzz');
  expect(nextRevision(last, now) > last).toBe(true);
  expect(nextRevision(last, now)).toHaveLength(last.length);
});

test('the first write of a device goes by the clock', () => {
  expect(nextRevision('', now)).toBe(nextRevision(nextRevision('', now - day), now));
});
