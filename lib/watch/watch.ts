import { browser } from 'wxt/browser';
import { isWatched, settingsKey } from '../settings';
import type { Site } from '../sites/site';
import { listen } from './listen';
import { quietly } from './quietly';

/** What the engine needs of a content script's context. */
interface Context {
  readonly signal: AbortSignal;
}

/**
 * Watches these sites in this document, each from the moment the person has agreed to it, and stops at once
 * when they no longer do.
 */
export function watch({ signal }: Context, ...sites: readonly Site[]): void {
  let listening = new AbortController();
  const follow = (settings: unknown) => {
    listening.abort();
    listening = new AbortController();
    const agreed = sites.filter(({ id }) => isWatched(settings, id, location.hostname));
    if (agreed.length > 0) listen(agreed, AbortSignal.any([listening.signal, signal]));
  };
  const start = async () => {
    browser.storage.onChanged.addListener((changes) => {
      const change = changes[settingsKey];
      if (change) follow(change.newValue);
    });
    follow((await browser.storage.local.get(settingsKey))[settingsKey]);
  };
  quietly(start)();
}
