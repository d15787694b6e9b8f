import { madeExtension } from '../browser/built-copy';

/** A content script of a made extension: where it runs, and its code. */
export interface Script {
  readonly host: string;
  readonly code: string;
}

/** The least that a watcher of sends asks of a browser: the settings, whether a button is pressed, and to be told of what comes then. */
export const rawWatcher = `
  chrome.storage.onChanged.addListener(() => {});
  chrome.storage.local.get('settings');
  addEventListener('click', ({ target }) => {
    if (!target.closest('button')) return;
    const observer = new MutationObserver(() => observer.disconnect());
    observer.observe(document, { childList: true, subtree: true });
    chrome.storage.local.set({ pressed: 1 });
  }, true);`;

/** Nothing: what a browser does for any content script. */
export const empty = '{}';

/** The least that hears a press: it looks whether a key is one that sends, as whoever waits for a send must. */
export const rawListeners = `
  let sends = 0;
  const hear = (event) => {
    if (event.type === 'keydown' && event.key !== 'Enter') return;
    const button = event.composedPath().find((part) => part.matches?.('button, [role=button]'));
    if (button) sends += 1;
  };
  for (const type of ['keydown', 'click']) addEventListener(type, hear, true);`;

/** The least that hears keys: a capture listener that does nothing. */
export const rawKeys = `addEventListener('keydown', () => {}, true);`;

/** The least that is told of every change: an observer of the whole document that does nothing. */
export const emptyObserver = observer('');

/** What many extensions do: look in everything that is added for five things. */
export const ordinaryObserver = observer(`
  const selectors = ['.msg-form', '[role=textbox]', 'button[type=submit]', '[data-event-urn]', '.toast'];
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node.nodeType === 1)
        for (const selector of selectors) if (node.matches(selector) || node.querySelector(selector)) found += 1;`);

function observer(body: string): string {
  return `let found = 0;
  new MutationObserver((changes) => {${body}}).observe(document, { childList: true, subtree: true });`;
}

/**
 * Makes an extension that is nothing but content scripts, one for each host.
 * @returns its folder.
 */
export function extensionOf(name: string, scripts: readonly Script[]): string {
  const content_scripts = scripts.map(({ host }) => ({
    matches: [`https://${host}/*`],
    js: [`${host}.js`],
    run_at: 'document_start',
  }));
  const files = Object.fromEntries(scripts.map(({ host, code }) => [`${host}.js`, code]));
  return madeExtension(name, { content_scripts, permissions: ['storage'] }, files);
}
