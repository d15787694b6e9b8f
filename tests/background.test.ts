import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import background from '../entrypoints/background';
import { openLedger } from '../lib/ledger/open';
import { readNoRoom } from '../lib/no-room';
import { post, stamp } from '../lib/outbox';
import { changeSettings } from '../lib/settings';
import { stubNavigator } from './navigator';
import { allowNotifications, fillInBrowser } from './stand-in-browser';
import './chores';

/** As browsers do: nobody who writes waits for those who listen, and what was removed has no new value. */
function announceLikeABrowser(): void {
  const { onChanged } = fakeBrowser.storage;
  const add = onChanged.addListener;
  vi.spyOn(onChanged, 'addListener').mockImplementation((listener) =>
    add((changes, area) => {
      const told = Object.entries(changes).map(([key, { newValue }]) => [
        key,
        { newValue: newValue ?? undefined },
      ]);
      listener(Object.fromEntries(told), area);
    }),
  );
}

beforeEach(async () => {
  fakeBrowser.reset();
  stubNavigator();
  fillInBrowser();
  announceLikeABrowser();
  await openLedger();
  await changeSettings({ committedAt: 1 });
});

afterEach(async () => {
  await vi.waitFor(async () => expect(await outbox()).toEqual([]));
  vi.restoreAllMocks();
  await deleteDB('tendril');
});

const badge = () => fakeBrowser.action.getBadgeText({});

const outbox = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('outbox:'));

const sight = (name: string) => {
  const person = { name, keys: [`linkedin:in/${name}`] };
  const sighting = {
    kind: 'sighting',
    site: 'linkedin',
    people: [person],
    addressLists: [],
    own: [],
  } as const;
  return post(sighting, stamp(new Date()));
};

describe('the worker', () => {
  test('brings what arrives into the ledger and shows it on the badge', async () => {
    background.main();
    await sight('jane');
    await vi.waitFor(async () => expect(await badge()).toBe('+1'));
    await sight('max');
    await vi.waitFor(async () => expect(await badge()).toBe('+2'));
    expect(await (await openLedger()).count('sightings')).toBe(2);
    await vi.waitFor(async () => expect(await outbox()).toEqual([]));
  });

  test('brings in at its start what arrived while it was stopped', async () => {
    await sight('jane');
    background.main();
    await vi.waitFor(async () => expect(await badge()).toBe('+1'));
  });

  test('shows at its start what waits already, whatever the badge said', async () => {
    await sight('jane');
    background.main();
    await vi.waitFor(async () => expect(await badge()).toBe('+1'));
    await fakeBrowser.action.setBadgeText({ text: 'old' });
    background.main();
    await vi.waitFor(async () => expect(await badge()).toBe('+1'));
  });

  test('changes the badge with the settings', async () => {
    await sight('jane');
    background.main();
    await vi.waitFor(async () => expect(await badge()).toBe('+1'));
    await changeSettings({ committedAt: 0 });
    await vi.waitFor(async () => expect(await badge()).toBe(''));
  });

  test('wakes at the next moment at which something may be due, and after each change of the plan', async () => {
    const soon = Date.now() + 1;
    const alarms = () => fakeBrowser.alarms.getAll();
    background.main();
    await vi.waitFor(async () =>
      expect(await alarms()).toMatchObject([{ name: 'tick', periodInMinutes: 1440 }]),
    );
    const [first] = await alarms();
    expect(first?.scheduledTime).toBeGreaterThanOrEqual(soon - 1);
    // Alarms stand still while a machine sleeps.
    expect(first?.scheduledTime).toBeLessThanOrEqual(Date.now() + 3_600_000);
    const snoozedUntil = Date.now() + 20_000;
    await changeSettings({ snoozedUntil });
    await vi.waitFor(async () => expect(await alarms()).toMatchObject([{ scheduledTime: snoozedUntil }]));
  });
});

test('an alarm that was due in the morning reminds in the afternoon, once, though the worker starts twice', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.setSystemTime(new Date('2026-11-19T15:00'));
  const { create } = allowNotifications();
  await changeSettings({ remind: true, firstWeekday: 1 });
  background.main();
  background.main();
  const late = { name: 'tick', scheduledTime: new Date('2026-11-19T09:00').getTime() };
  await fakeBrowser.alarms.onAlarm.trigger(late);
  await vi.waitFor(() => expect(create).toHaveBeenCalled());
  await new Promise((settled) => setTimeout(settled, 50));
  expect(create.mock.calls.map(([id]) => id)).toEqual(['reminder']);
});

test('a ledger that cannot be read keeps what arrives, and the worker does not stumble', async () => {
  const stumble = vi.fn();
  process.on('unhandledRejection', stumble);
  onTestFinished(() => void process.off('unhandledRejection', stumble));
  const newer = await openDB('tendril', 1_000);
  background.main();
  await sight('jane');
  await new Promise((settled) => setTimeout(settled, 50));
  const kept = await outbox();
  expect(await badge()).toBe('!');
  expect(await fakeBrowser.alarms.get('again')).toBeDefined();
  newer.close();
  await deleteDB('tendril');
  await post({ kind: 'anew' }, stamp(new Date()));
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'again', scheduledTime: Date.now() });
  await vi.waitFor(async () => expect(await badge()).toBe('+1'));
  expect(kept).toHaveLength(1);
  expect(stumble).not.toHaveBeenCalled();
});

test('that there is no room is told until there is, and then what waited comes in', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  background.main();
  await sight('jane');
  await vi.waitFor(async () => expect(await readNoRoom()).toEqual(['full']));
  expect(await badge()).toBe('!');
  put.mockRestore();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'again', scheduledTime: Date.now() });
  await vi.waitFor(async () => expect(await badge()).toBe('+1'));
  expect(await readNoRoom()).toEqual([]);
});

describe('installing', () => {
  const welcomes = async () =>
    (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;

  test.for([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ] as const)('for reason %s opens the welcome page %i times', async ([reason, times]) => {
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
    expect(await welcomes()).toBe(times);
  });
});
