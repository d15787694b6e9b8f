import browser from 'webextension-polyfill';

/** The content script for webmail on people's own hosts, as the build names it. */
const script = 'content-scripts/roundcube.js';

const idPrefix = 'host:';

/**
 * The match pattern for one host. Match patterns know no ports, so every port of the host is meant;
 * nothing for a page that is no web page.
 */
export function patternFor(address: string): string | undefined {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
}

/** The patterns of the hosts that the person has allowed, beyond those of the built-in sites. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return origins.filter((origin) => !builtIn.includes(origin));
}

/**
 * Makes the registered content scripts those of the allowed hosts. The permissions are the truth: the
 * browser keeps them, while it forgets registrations when the extension is updated.
 */
export async function registerAllowedHosts(): Promise<void> {
  const wanted = new Set(await allowedPatterns());
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) =>
    id.slice(idPrefix.length),
  );
  const gone = registered.filter((pattern) => !wanted.has(pattern));
  if (gone.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: gone.map((pattern) => idPrefix + pattern) });
  const missing = [...wanted].filter((pattern) => !registered.includes(pattern));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(registration));
}

function registration(pattern: string): browser.Scripting.RegisteredContentScript {
  return {
    id: idPrefix + pattern,
    matches: [pattern],
    js: [script],
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

/** Gives a page that was open before its host was allowed its content script. */
export async function watchOpenTab(tabId: number): Promise<void> {
  await inject(tabId, [script]);
}

/** Gives pages of the built-in sites that were open before the installation their content script. */
export async function watchOpenTabs(): Promise<void> {
  for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches });
    const injections = tabs.map(({ id }) => id !== undefined && inject(id, js));
    await Promise.allSettled(injections);
  }
}

function inject(tabId: number, files: string[]): Promise<unknown> {
  return browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
}
