import { type Browser, browser } from 'wxt/browser';
import { replaceSettings, settingsFrom } from './settings';

/** The content scripts for webmail on people's own hosts, as the build names them; each knows every client of that kind. */
const selfHosted = ['content-scripts/self-hosted.js', 'content-scripts/self-hosted-replies.js'];

const idPrefix = 'host:';

/** The `storage.session` item that says that the pages which are open have their content scripts. */
export const watchingKey = 'watching';

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

/** Hosts were allowed: they are watched from now on, in pages that are open already too. */
export async function allowHosts(origins: readonly string[]): Promise<void> {
  const allowed = origins.map(hostOf);
  await changeHostsOff((off) => off.filter((host) => !allowed.includes(host)));
  await registerAllowedHosts();
  await injectInto([...origins], selfHosted);
}

/** Hosts were taken back: they are watched no more, in pages that are still open neither. */
export async function takeBackHosts(origins: readonly string[]): Promise<void> {
  await changeHostsOff((off) => [...new Set([...off, ...origins.map(hostOf)])]);
  await registerAllowedHosts();
}

/** Before anything that can fail: a registration that did is made up for at the next start, a host that is off stays so. */
function changeHostsOff(after: (off: readonly string[]) => readonly string[]): Promise<void> {
  return replaceSettings((stored) => ({ ...stored, hostsOff: after(settingsFrom(stored).hostsOff) }));
}

/**
 * Makes the registered content scripts those of the allowed hosts. The permissions are the truth: the
 * browser keeps them, while it forgets registrations when the extension is updated.
 */
export async function registerAllowedHosts(): Promise<void> {
  await navigator.locks.request('hosts', async () => {
    const wanted = await allowedPatterns();
    const scripts = await browser.scripting.getRegisteredContentScripts();
    const registered = scripts.map(({ id }) => id.slice(idPrefix.length));
    const gone = registered
      .filter((pattern) => !wanted.includes(pattern))
      .map((pattern) => idPrefix + pattern);
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const missing = wanted.filter((pattern) => !registered.includes(pattern)).map(registration);
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
  });
}

/** The host in a match pattern. */
function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}

function registration(pattern: string): Browser.scripting.RegisteredContentScript {
  return {
    id: idPrefix + pattern,
    matches: [pattern],
    js: selfHosted,
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

/**
 * Gives the pages that are open their content scripts, once after they lost them or had none yet: at an installation, an
 * update, and when Tendril is switched on again, of which no event tells. Each of these empties the session's storage; so
 * does a start of the browser, whose pages have theirs: the second script takes over from the first.
 */
export async function watchOpenTabs(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(watchingKey))[watchingKey]) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.all([
    ...scripts.map(({ matches = [], js = [] }) => injectInto(matches, js)),
    allowedPatterns().then((patterns) => injectInto(patterns, selfHosted)),
  ]);
  await session.set({ [watchingKey]: true });
}

async function injectInto(patterns: string[], files: string[]): Promise<void> {
  // Without a pattern every open tab would be meant.
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  // A tab can close meanwhile, and some pages take no scripts: the next load brings theirs.
  await Promise.allSettled(
    tabs.map(({ id = -1 }) =>
      browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files }),
    ),
  );
}
