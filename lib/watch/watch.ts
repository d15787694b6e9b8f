import { browser } from 'wxt/browser';
import { isWatched, settingsKey } from '../settings';
import { listen, type Watched } from './listen';
import { quietly } from './quietly';

/** What the engine needs of a content script's context. */
interface Context {
  readonly signal: AbortSignal;
}

/**
 * Watches sites in this document, each from the moment the person has agreed to it, and stops at once when
 * they no longer do.
 */
export function watch({ signal }: Context, watched: Watched): void {
  let listening: AbortController | undefined;
  let heard = '';
  const follow = (settings: unknown) => {
    const sites = watched.sites.filter(({ id }) => isWatched(settings, id, location.hostname));
    const ids = sites.map(({ id }) => id).join();
    // Another script may have taken over this document; other settings leave the attempt alone that may be under way.
    if (signal.aborted || ids === heard) return;
    heard = ids;
    listening?.abort();
    listening = new AbortController();
    if (sites.length > 0) listen({ ...watched, sites }, AbortSignal.any([listening.signal, signal]));
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
