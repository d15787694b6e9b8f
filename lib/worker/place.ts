import type { Browser } from 'wxt/browser';

/** Where in the browser a message came from. */
export interface Place {
  readonly tabId: number;
  /** The frame whose script wrote. */
  readonly frameId: number;
  /** The frame in which to ask: the tab's top frame, or the writer's own where the top one is not ours to touch. */
  readonly askIn: number;
  /** The host that frame shows: on another one there is nothing to ask. */
  readonly host: string;
}

/** The place of a message that a content script sent; nothing for one from elsewhere. */
export function placeOf({ tab, frameId = 0, url = '' }: Browser.runtime.MessageSender): Place | undefined {
  if (tab?.id === undefined) return undefined;
  // The browser tells the address of a tab only where the extension may enter.
  const top = hostOf(tab.url);
  return { tabId: tab.id, frameId, askIn: top ? 0 : frameId, host: top || hostOf(url) };
}

function hostOf(address = ''): string {
  return URL.parse(address)?.host ?? '';
}
