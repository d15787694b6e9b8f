import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { entriesIn, post, stamp } from '../lib/outbox';

const now = new Date('2026-11-18T23:30:00Z');

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllEnvs());

test('a posted command lies in the outbox under its own id', async () => {
  const made = { id: 'abc', at: 1, day: '2026-11-18' };
  expect(await post({ kind: 'log', sighting: 's' }, made)).toBe('abc');
  expect(await browser.storage.local.get(null)).toEqual({
    'outbox:abc': { ...made, kind: 'log', sighting: 's' },
  });
});

test('commands posted at once are all kept', async () => {
  await Promise.all([1, 2, 3].map((n) => post({ kind: 'undo', of: String(n) }, stamp(now))));
  expect(Object.values(await browser.storage.local.get(null))).toMatchObject([
    { of: '1' },
    { of: '2' },
    { of: '3' },
  ]);
});

test('what else is stored is no entry', () => {
  const entry = { kind: 'undo', of: 's' };
  expect(entriesIn({ settings: {}, 'outbox:abc': entry, 'outbox:': 0, outbox: 1 })).toEqual({
    'outbox:abc': entry,
    'outbox:': 0,
  });
});

test('a command that cannot be stored is not said to be safe', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await expect(post({ kind: 'undo', of: 's' }, stamp(now))).rejects.toThrow('QUOTA_BYTES');
});

test('a stamp has the moment and the local day', () => {
  vi.stubEnv('TZ', 'Asia/Kolkata');
  expect(stamp(now)).toMatchObject({ at: now.getTime(), day: '2026-11-19' });
});

test('no two stamps have the same id', () => {
  expect(new Set(Array.from({ length: 1_000 }, () => stamp(now).id)).size).toBe(1_000);
});

test('ids sort by the moment they were made', () => {
  const moments = ['2026-01-01', '2026-11-18T12:00:00.000Z', '2026-11-18T12:00:00.001Z', '2050-01-01'];
  const ids = moments.map((moment) => stamp(new Date(moment)).id);
  expect(ids).toEqual([...ids].sort());
});
