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
 * Watches one site in this document, from the moment the person has agreed to it, and stops at once when
 * they no longer do.
 */
export function watch({ signal }: Context, site: Site): void {
  let listening = new AbortController();
  const follow = (settings: unknown) => {
    listening.abort();
    listening = new AbortController();
    if (isWatched(settings, site.id, location.hostname))
      listen(site, AbortSignal.any([listening.signal, signal]));
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
