import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteId } from '../../lib/channels';
import { allowedPatterns, patternFor } from '../../lib/watched-hosts';

/** What *Watch this site* can do for the page in the current tab. */
export type Host =
  /** It is no web page, or one of the built-in sites. */
  | { readonly state: 'none' }
  /** The browser does not tell which page it is: it does where the toolbar button was pressed on it. */
  | { readonly state: 'unseen' }
  | {
      readonly state: 'watched' | 'unwatched';
      /** The host's name. */
      readonly host: string;
      /** The mail client that the page is, where it is one that Tendril knows. */
      readonly client?: SiteId | undefined;
      /** Asks for this one host; resolves with whether the person agreed. Must be called from a click. */
      watch(): Promise<boolean>;
      /** Takes the host back. */
      stop(): Promise<void>;
    };

/** Tells which mail client the page in a tab is, where it is one that Tendril knows. */
export type Recognise = (tabId: number) => Promise<SiteId | undefined>;

/** The host of the current tab, followed from tab to tab. */
export function useHost(recognise: Recognise): Host {
  const [host, setHost] = useState<Host>({ state: 'none' });
  useEffect(() => {
    let latest = 0;
    const refresh = async () => {
      latest += 1;
      const mine = latest;
      const next = await currentHost(recognise, refresh);
      if (mine === latest) setHost(next);
    };
    const onUpdated = (_: number, { status }: { status?: string }) => {
      if (status === 'complete') refresh();
    };
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onUpdated.addListener(onUpdated);
    refresh();
    return () => {
      latest = Number.NaN;
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return host;
}

async function currentHost(recognise: Recognise, refresh: () => Promise<void>): Promise<Host> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab && tab.url === undefined) return { state: 'unseen' };
  const pattern = patternFor(tab?.url ?? '');
  if (!tab?.url || !pattern || (await isBuiltIn(pattern))) return { state: 'none' };
  const origins = [pattern];
  const isWatched = (await allowedPatterns()).includes(pattern);
  // The background registers and injects: the browser may close the popup over its question.
  return {
    state: isWatched ? 'watched' : 'unwatched',
    host: new URL(tab.url).hostname,
    client: isWatched || tab.id === undefined ? undefined : await recognise(tab.id).catch(() => undefined),
    watch: async () => {
      const agreed = await browser.permissions.request({ origins });
      await refresh();
      return agreed;
    },
    stop: async () => {
      await browser.permissions.remove({ origins });
      await refresh();
    },
  };
}

/** Whether the manifest's own hosts cover the pattern: every such permission is granted from the start. */
async function isBuiltIn(pattern: string): Promise<boolean> {
  const covered = await browser.permissions.contains({ origins: [pattern] });
  return covered && !(await allowedPatterns()).includes(pattern);
}
