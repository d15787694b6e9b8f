import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { localDay } from '../../lib/habit/calendar';
import { outboxPrefix, post, stamp } from '../../lib/outbox';
import { drain } from '../../lib/worker/settle';
import { begin } from './begin';

beforeEach(() => begin());

afterEach(() => vi.restoreAllMocks());

const postLog = (name: string) =>
  post({ kind: 'hand-log', name, channel: 'call', on: localDay(new Date()) }, stamp(new Date()));

const waiting = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith(outboxPrefix));

test('what comes while a drain is under way is brought in by the next, which all share who ask meanwhile', async () => {
  const reads = vi.spyOn(fakeBrowser.storage.local, 'get');
  await postLog('Bo');
  const first = drain();
  await vi.waitFor(() => expect(reads).toHaveBeenCalled());
  await postLog('Cy');
  await Promise.all([first, ...Array.from({ length: 100 }, drain)]);
  expect(reads).toHaveBeenCalledTimes(2);
  expect(await waiting()).toEqual([]);
});
