import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { outboxPrefix } from '../../lib/outbox';
import { entryOf } from '../browser/storage';

declare const browser: Browser;

/** The entry of a send to someone, as a page of LinkedIn writes it. */
export function sightingOf(name: string): Record<string, unknown> {
  const person = { name, keys: [`linkedin:in/${name.toLowerCase().replaceAll(' ', '-')}`] };
  return entryOf({ kind: 'sighting', site: 'linkedin', people: [person], addressLists: [], own: [] });
}

/** Resolves when the next entry is in the outbox, whoever writes it. `own` is one of the extension's own pages. */
export function untilWritten(own: Page): Promise<void> {
  return own.evaluate(
    (prefix) =>
      new Promise<void>((resolve) => {
        browser.storage.onChanged.addListener(function hear(changes) {
          if (!Object.entries(changes).some(([key, { newValue }]) => key.startsWith(prefix) && newValue))
            return;
          browser.storage.onChanged.removeListener(hear);
          resolve();
        });
      }),
    outboxPrefix,
  );
}
