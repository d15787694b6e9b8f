import { browser } from 'wxt/browser';
import { firstWeekdayOf, type Weekday } from './habit/calendar';

/** The `storage.local` item with the weekday on which weeks begin, and who said so: which browser, of which language. */
export const firstWeekdayKey = 'firstWeekday';

/**
 * What was learnt, by language. In a new process it takes `Intl` 25 ms to say it (measured in Chromium 156), which a
 * send and the popup would wait for: each of them mostly begins one.
 */
const known = new Map<string, Weekday>();

/** The weekday on which weeks begin where the browser's language is spoken. */
export function firstWeekdayHere(): Weekday {
  const { language } = navigator;
  const first = known.get(language) ?? firstWeekdayOf(language);
  known.set(language, first);
  return first;
}

/** Takes over what an earlier process has learnt, from what is stored. */
export function recallFirstWeekday(stored: unknown): void {
  const { language, first } = Object(stored);
  if (typeof language === 'string' && [1, 2, 3, 4, 5, 6, 7].includes(first)) known.set(language, first);
}

/** Learns it for later processes, where this language or this version of the browser was not asked yet. */
export async function keepFirstWeekday(): Promise<void> {
  const { language, userAgent } = navigator;
  const kept = Object((await browser.storage.local.get(firstWeekdayKey))[firstWeekdayKey]);
  if (kept.language === language && kept.userAgent === userAgent) return;
  const first = firstWeekdayOf(language);
  await browser.storage.local.set({ [firstWeekdayKey]: { language, userAgent, first } });
}
