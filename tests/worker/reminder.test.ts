import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { openLedger } from '../../lib/ledger/open';
import { changeSettings, readSettings, type Settings } from '../../lib/settings';
import { hearClicks } from '../../lib/worker/hear';
import { remind } from '../../lib/worker/reminder';
import { settle } from '../../lib/worker/settle';
import { allowNotifications } from '../stand-in-browser';
import { begin, jane, sent, tell } from './begin';

let browser: Awaited<ReturnType<typeof begin>>;

beforeEach(async () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-19T09:00'));
  browser = await begin();
  await changeSettings({ remind: true, firstWeekday: 1 });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const at = (moment: string) => {
  vi.setSystemTime(new Date(moment));
  return remind(new Date());
};

/** What the one notification says that was shown last. */
const said = (create: ReturnType<typeof allowNotifications>['create']) =>
  create.mock.calls.map(([id, options]) => ({ id, ...options })).at(-1);

async function log(...names: readonly string[]) {
  for (const name of names) await tell({ kind: 'hand-log', name, channel: 'call', on: '2026-11-19' });
  await settle();
}

test('a reminder says the plan, whom to begin with, and how many to go', async () => {
  const { create } = allowNotifications();
  await tell({ kind: 'add-contacts', names: ['Jane Doe'] });
  await log('Sam');
  await at('2026-11-19T09:00');
  expect(said(create)).toMatchObject({
    id: 'reminder',
    title: 'It is Thursday: whom do you write to on LinkedIn?',
    message: 'How about \u2068Jane Doe\u2069?\nOne person and the week is yours.',
    buttons: [{ title: 'Open' }, { title: 'Later' }],
  });
});

test('a week’s begin is greeted', async () => {
  const { create } = allowNotifications();
  await at('2026-11-23T09:00');
  expect(said(create)).toMatchObject({ title: 'A fresh week, all yours.', message: '2 people will do.' });
});

test.for([
  ['call', 'It is Thursday: whom do you call?'],
  ['in-person', 'It is Thursday: whom do you meet?'],
  ['letter', 'It is Thursday: who gets a letter from you?'],
  ['other', 'It is Thursday: whom do you get in touch with?'],
  ['gmail', 'It is Thursday: whom do you write to with Gmail?'],
] as const)('a plan through %s: %s', async ([startChannel, title]) => {
  const { create } = allowNotifications();
  await changeSettings({ startChannel });
  await at('2026-11-19T09:00');
  expect(said(create)).toMatchObject({ title });
});

describe('doubles are impossible', () => {
  test('when the worker starts twice at once', async () => {
    const { create } = allowNotifications();
    await Promise.all([remind(new Date()), remind(new Date()), remind(new Date())]);
    expect(create).toHaveBeenCalledOnce();
  });

  test('when it starts again and again: once a day', async () => {
    const { create } = allowNotifications();
    for (const day of ['2026-11-19', '2026-11-20'])
      for (const hour of ['09', '10', '19']) await at(`${day}T${hour}:30`);
    expect(create).toHaveBeenCalledTimes(2);
  });

  test('when it dies before the notification is there', async () => {
    const { create } = allowNotifications();
    create.mockRejectedValue(new Error('the worker was stopped'));
    await expect(at('2026-11-19T09:00')).rejects.toThrow();
    create.mockClear();
    await at('2026-11-19T09:01');
    expect(create).not.toHaveBeenCalled();
  });
});

test.for<[string, Partial<Settings>]>([
  ['where it was not agreed to', { remind: false }],
  ['before the commitment', { committedAt: 0 }],
  ['while snoozed', { snoozedUntil: new Date('2026-11-20').getTime() }],
  ['before the hour', { reminderHour: 10 }],
])('nothing is said %s', async ([, settings]) => {
  const { create } = allowNotifications();
  await changeSettings(settings);
  await at('2026-11-19T09:00');
  expect(create).not.toHaveBeenCalled();
});

test('nothing is said, and nothing noted, without the permission', async () => {
  await at('2026-11-19T09:00');
  const { create } = allowNotifications();
  await at('2026-11-19T09:01');
  expect(create).toHaveBeenCalledOnce();
});

test('nothing is said on a day off, though the week is not', async () => {
  const { create } = allowNotifications();
  await tell({ kind: 'time-off', from: '2026-11-19', to: '2026-11-19' });
  await settle();
  await at('2026-11-19T09:00');
  expect(create).not.toHaveBeenCalled();
  await at('2026-11-20T09:00');
  expect(create).toHaveBeenCalledOnce();
});

test('nothing is said while enough sends wait for an answer', async () => {
  const { create } = allowNotifications();
  await log('Sam');
  await sent(jane);
  await settle();
  await at('2026-11-19T09:00');
  expect(create).not.toHaveBeenCalled();
});

test('what was sent last week, and still waits, cannot make this week', async () => {
  const { create } = allowNotifications();
  vi.setSystemTime(new Date('2026-11-22T09:00'));
  await sent(jane);
  await sent({ name: 'Max Power', keys: ['email:max@example.org'] });
  await settle();
  await at('2026-11-26T09:00');
  expect(create).toHaveBeenCalledOnce();
});

test('it goes away when the week is met', async () => {
  const { shown } = allowNotifications();
  await at('2026-11-19T09:00');
  await log('Jane');
  expect([...shown.keys()]).toEqual(['reminder']);
  await log('Sam');
  expect([...shown.keys()]).toEqual([]);
  expect((await (await openLedger()).getAll('outreaches')).length).toBe(2);
});

describe('a click', () => {
  test.for([
    ['on it', 'onClicked', undefined],
    ['on Open', 'onButtonClicked', 0],
  ] as const)('%s opens what is to be answered', async ([, event, button]) => {
    const notifications = allowNotifications({ buttons: event === 'onButtonClicked' });
    hearClicks();
    await at('2026-11-19T09:00');
    if (event === 'onClicked') notifications.onClicked.tell('reminder');
    else notifications.onButtonClicked.tell('reminder', button);
    await vi.waitFor(() => expect(browser.openPopup).toHaveBeenCalledOnce());
    expect(notifications.shown.size).toBe(0);
  });

  test('on Later waits until tomorrow', async () => {
    const { shown, onButtonClicked } = allowNotifications();
    hearClicks();
    await at('2026-11-19T09:00');
    onButtonClicked.tell('reminder', 1);
    const tomorrow = new Date('2026-11-20T00:00').getTime();
    await vi.waitFor(async () => expect((await readSettings()).snoozedUntil).toBe(tomorrow));
    expect(shown.size).toBe(0);
  });

  test('on another notification is left alone', async () => {
    const { onButtonClicked, onClicked } = allowNotifications();
    hearClicks();
    onButtonClicked.tell('other', 1);
    onClicked.tell('other');
    await new Promise((later) => setTimeout(later));
    expect(browser.openPopup).not.toHaveBeenCalled();
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({ committedAt: 1 });
    expect((await readSettings()).snoozedUntil).toBe(0);
  });
});
