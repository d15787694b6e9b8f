import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import {
  changeSettings,
  firstWeekdayFor,
  isFromTheFuture,
  isWatched,
  readSettings,
  settingsFrom,
  settingsKey,
} from '../lib/settings';
import { stubNavigator } from './navigator';

beforeEach(() => fakeBrowser.reset());
stubNavigator();

const store = (settings: unknown) => browser.storage.local.set({ [settingsKey]: settings });
const stored = async () => (await browser.storage.local.get(settingsKey))[settingsKey];

const defaults = settingsFrom(undefined);

test('before anything is stored each setting has its default', async () => {
  expect(await readSettings()).toEqual({
    ...{ version: 1, committedAt: 0, sitesOff: [], hostsOff: [], reminderDay: 4, reminderHour: 9 },
    ...{ startChannel: 'linkedin', firstWeekday: 0, trust: true, chipOff: [], chipOn: [], notify: false },
    ...{ remind: false, badge: 'reminder', quietFrom: 20, quietTo: 8, snoozedUntil: 0, freshStart: true },
    ...{
      noticeReplies: true,
      theme: 'system',
      reward: '',
      rewardEvery: 10,
      quietly: [],
      interviewsCount: false,
      goalKeptAt: 0,
    },
  });
});

test.for([null, 7, 'settings', true, [], [1]])('from %j every setting has its default', (given) => {
  expect(settingsFrom(given)).toEqual(defaults);
});

const chosen = {
  ...{
    version: 1,
    committedAt: 1_000,
    sitesOff: ['facebook'],
    hostsOff: ['mail.example.org'],
    reminderDay: 7,
    reminderHour: 0,
  },
  ...{ startChannel: 'call', firstWeekday: 6, trust: false, chipOff: ['gmail'], chipOn: ['x'], notify: true },
  ...{ remind: true, badge: 'never', quietFrom: 22, quietTo: 6, snoozedUntil: 5, freshStart: false },
  ...{ noticeReplies: false, theme: 'dark', reward: 'A cake', rewardEvery: 5, quietly: ['road'] },
  interviewsCount: true,
  goalKeptAt: 1_500,
};

test('what is stored is what is read', () => expect(settingsFrom(chosen)).toEqual(chosen));

test.for<[keyof typeof chosen, unknown]>([
  ['version', 'one'],
  ['version', 1.5],
  ['committedAt', '2026-11-18'],
  ['committedAt', -1],
  ['committedAt', Number.NaN],
  ['sitesOff', 'facebook'],
  ['sitesOff', [null]],
  ['badge', 'often'],
  ['quietFrom', 24],
  ['snoozedUntil', -1],
  ['theme', 'sepia'],
  ['reward', 7],
  ['rewardEvery', 0],
  ['quietly', 'road'],
  ['hostsOff', 'mail.example.org'],
  ['hostsOff', [1]],
  ['reminderDay', 0],
  ['reminderDay', 8],
  ['reminderDay', 1.5],
  ['reminderDay', '4'],
  ['reminderHour', 24],
  ['reminderHour', -1],
  ['startChannel', 'telepathy'],
  ['startChannel', 'toString'],
  ['startChannel', ['call']],
  ['firstWeekday', 8],
  ['firstWeekday', null],
])('%s %j is malformed and has its default; the others are kept', ([name, value]) => {
  expect(settingsFrom({ ...chosen, [name]: value })).toEqual({ ...chosen, [name]: defaults[name] });
});

describe('settings of a newer version', () => {
  const future = { ...chosen, version: 2, horoscope: { sign: 'leo' } };

  test('are said to be so', () => {
    expect(isFromTheFuture(settingsFrom(future))).toBe(true);
    expect(isFromTheFuture(settingsFrom(chosen))).toBe(false);
  });

  test('are kept, but for what is changed', async () => {
    await store(future);
    await changeSettings({ reminderDay: 5 });
    expect(await stored()).toEqual({ ...future, reminderDay: 5 });
  });
});

test('a first change stores the version', async () => {
  await changeSettings({ committedAt: 1_000 });
  expect(await stored()).toEqual({ version: 1, committedAt: 1_000 });
});

test('changing one setting leaves the others', async () => {
  await store(chosen);
  await changeSettings({ reminderHour: 18 });
  expect(await readSettings()).toEqual({ ...chosen, reminderHour: 18 });
});

test.for([
  ['en-US', 0, 7],
  ['de', 0, 1],
  ['de', 7, 7],
] as const)('weeks in a browser that speaks %s, set to %i, begin on weekday %i', ([language, set, first]) => {
  stubNavigator(language);
  expect(firstWeekdayFor({ ...defaults, firstWeekday: set })).toBe(first);
});

const watched = (settings: unknown) => isWatched(settings, 'linkedin', 'www.linkedin.com');

test.for([
  { committedAt: 1 },
  { committedAt: 1, sitesOff: [], hostsOff: [] },
  { committedAt: 1, sitesOff: ['facebook'], hostsOff: ['linkedin.com'] },
  { committedAt: 1, sitesOff: 'linkedin' },
  { ...chosen, version: 2 },
])('with %j stored, LinkedIn is watched', (settings) => {
  expect(watched(settings)).toBe(true);
});

test.for([
  ...[undefined, null, 0, '', 'committedAt', true, [], [1], {}, { sitesOff: [] }],
  ...[{ committedAt: 0 }, { committedAt: -1 }, { committedAt: null }, { committedAt: 'soon' }],
  ...[{ committedAt: '1' }, { committedAt: true }, { committedAt: [1] }],
  ...[
    { committedAt: 1, sitesOff: ['linkedin'] },
    { committedAt: 1, sitesOff: ['linkedin', 'myspace'] },
  ],
  { committedAt: 1, hostsOff: ['www.linkedin.com'] },
])('with %j stored, LinkedIn is not watched', (settings) => {
  expect(watched(settings)).toBe(false);
});
