import { deleteDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { chores } from '../../lib/chores';
import { drainOutbox, readWaiting } from '../../lib/ledger/drain';
import { post } from '../../lib/outbox';
import { stubNavigator } from '../navigator';
import '../chores';
import { noon, wednesday } from './commands';

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await deleteDB('tendril');
});

test('a worker that is long at one command calls the browser before it is stopped, and no longer than that', async () => {
  fakeBrowser.reset();
  stubNavigator();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const call = vi.spyOn(browser.runtime, 'getPlatformInfo').mockResolvedValue({} as never);
  await post({ kind: 'restore', copy: 'copy-1', settings: false }, { id: '1', at: 1, day: wednesday });
  const copyOf = async () => {
    vi.advanceTimersByTime(90_000);
    return undefined;
  };
  const circumstances = { now: noon(wednesday), firstWeekday: 1, trust: true } as const;
  vi.spyOn(chores(), 'copyOf').mockImplementation(copyOf);
  await drainOutbox(readWaiting(), () => circumstances);
  expect(call.mock.calls.length).toBeGreaterThanOrEqual(3);
  call.mockClear();
  vi.advanceTimersByTime(90_000);
  expect(call).not.toHaveBeenCalled();
});
