import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { localDay } from '../../lib/habit/calendar';
import { openLedger } from '../../lib/ledger/open';
import { readWeek } from '../../lib/ledger/reads/week';
import { obey } from '../../lib/worker/keyboard';
import { begin, crowd, jane, outbox, sent } from './begin';

let browser: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  browser = await begin();
});

afterEach(() => vi.restoreAllMocks());

const week = async () => readWeek(await openLedger(), localDay(new Date()), 1, Date.now());

test('log-latest logs the newest sighting, which nobody opened, and nods', async () => {
  await sent({ name: 'Max Power', keys: ['email:max@example.org'] });
  await new Promise((later) => setTimeout(later, 2));
  await sent(jane);
  await obey('log-latest');
  const { outreaches, waiting } = await week();
  expect(outreaches).toMatchObject([{ person: 'Jane Doe', trusted: false }]);
  expect(waiting).toMatchObject([{ people: [{ name: 'Max Power' }] }]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('✓');
  await vi.waitFor(async () => expect(await fakeBrowser.action.getBadgeText({})).toBe('+1'), 3_000);
});

test('log-latest asks for whom where the mail went to many', async () => {
  await sent(...crowd);
  await obey('log-latest');
  expect((await week()).outreaches).toEqual([]);
  expect(browser.openPopup).toHaveBeenCalledOnce();
});

test('where the popup cannot be opened at its button, it opens in a window', async () => {
  browser.openPopup.mockRejectedValue(new Error('no active window'));
  await sent(...crowd);
  await obey('log-latest');
  expect(browser.createWindow).toHaveBeenCalledWith(expect.objectContaining({ url: '/popup.html' }));
});

test('log-latest does nothing while nothing waits', async () => {
  await obey('log-latest');
  expect(await outbox()).toEqual([]);
  expect(await fakeBrowser.action.getBadgeText({})).not.toBe('✓');
});

test('open-side-panel opens it in the window of the keys, at once', async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidePanel: { open } });
  obey('open-side-panel', { windowId: 4 } as never);
  expect(open).toHaveBeenCalledWith({ windowId: 4 });
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
});
