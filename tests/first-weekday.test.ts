import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  firstWeekdayHere,
  firstWeekdayKey,
  keepFirstWeekday,
  recallFirstWeekday,
} from '../lib/first-weekday';

const speak = (language: string, userAgent = 'A browser') =>
  vi.stubGlobal('navigator', { language, userAgent });

const kept = async () => (await browser.storage.local.get(firstWeekdayKey))[firstWeekdayKey];

beforeEach(() => fakeBrowser.reset());

test('what was learnt is kept with the language and the browser that said it', async () => {
  speak('en-US');
  await keepFirstWeekday();
  expect(await kept()).toEqual({ language: 'en-US', userAgent: 'A browser', first: 7 });
});

test('the browser is not asked for what is kept', () => {
  speak('fr-CA');
  recallFirstWeekday({ language: 'fr-CA', first: 3 });
  expect(firstWeekdayHere()).toBe(3);
});

test('in another language weeks begin as they do there', async () => {
  speak('fr-BE');
  await keepFirstWeekday();
  speak('ar-EG');
  recallFirstWeekday(await kept());
  expect(firstWeekdayHere()).toBe(6);
  await keepFirstWeekday();
  expect(await kept()).toMatchObject({ language: 'ar-EG', first: 6 });
});

test('what another version of the browser said is asked again', async () => {
  speak('nl', 'An older one');
  await browser.storage.local.set({
    [firstWeekdayKey]: { language: 'nl', userAgent: 'An older one', first: 3 },
  });
  await keepFirstWeekday();
  expect(await kept()).toMatchObject({ first: 3 });
  speak('nl', 'A newer one');
  await keepFirstWeekday();
  expect(await kept()).toMatchObject({ userAgent: 'A newer one', first: 1 });
});

// Languages of their own: what was learnt of one is known from then on.
test.for([
  { language: 'en-US-x-zero', first: 0 },
  { language: 'en-US-x-eight', first: 8 },
  { language: 'en-US-x-half', first: 1.5 },
  { language: 'en-US-x-text', first: '1' },
  { language: 'en-US-x-nothing', first: null },
])('$first is not taken for a weekday', (stored) => {
  speak(stored.language);
  recallFirstWeekday(stored);
  expect(firstWeekdayHere()).toBe(7);
});

test.for([undefined, null, 'en-US', {}, { language: 1, first: 2 }])('%j is taken for nothing', (stored) => {
  speak('it');
  recallFirstWeekday(stored);
  expect(firstWeekdayHere()).toBe(1);
});
