import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { allowedPatterns, patternFor } from '../lib/watched-hosts';

/** What *Watch this site* can do for the page in the current tab. */
export type Host =
  | { readonly state: 'none' }
  | {
      readonly state: 'watched' | 'unwatched';
      /** The host's name. */
      readonly host: string;
      /** Asks for this one host; resolves with whether the person agreed. Must be called from a click. */
      watch(): Promise<boolean>;
      /** Takes the host back. */
      stop(): Promise<void>;
    };

/** The host of the current tab, unless it is no web page or one of the built-in sites. */
export function useHost(): Host {
  const [host, setHost] = useState<Host>({ state: 'none' });
  useEffect(() => {
    const refresh = async () => setHost(await currentHost(refresh));
    refresh();
  }, []);
  return host;
}

async function currentHost(refresh: () => Promise<void>): Promise<Host> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const pattern = patternFor(tab?.url ?? '');
  if (!tab?.url || !pattern || (await isBuiltIn(pattern))) return { state: 'none' };
  const origins = [pattern];
  // The background registers and injects: the browser may close the popup over its question.
  return {
    state: (await allowedPatterns()).includes(pattern) ? 'watched' : 'unwatched',
    host: new URL(tab.url).hostname,
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
