/** Runs in the page before anything else there: notes every change of the document, every listener and every message. */
export function keepTraces(): void {
  const traces: string[] = [];
  const named = (nodes: NodeList) => [...nodes].map(({ nodeName }) => nodeName).join(' ');
  const observer = new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of changes)
      traces.push(
        `${type} of ${target.nodeName}: ${attributeName} +${named(addedNodes)} -${named(removedNodes)}`,
      );
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { addEventListener: listen } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...given: Parameters<typeof listen>) {
    traces.push(`listens to ${given[0]} on ${this?.constructor.name}`);
    return Reflect.apply(listen, this, given);
  };
  for (const type of ['message', 'error', 'securitypolicyviolation', 'focusin', 'beforeunload'])
    listen.call(window, type, ({ target }) => traces.push(`${type} at ${target?.constructor.name}`));
  Object.assign(window, { traces });
}

/** All that a page can look at to find out that somebody else was there; the same on every run but for numbers. */
export async function lookAround(): Promise<Record<string, unknown>> {
  const ids = /[\da-f]{8}-[\da-f-]{27}|[\w=+/-]{60,}/g;
  const even = (text: string) => text.replace(ids, 'id').replace(/\d+/g, '0');
  const keysOf = (one: object) => Reflect.ownKeys(one).map(String).sort();
  const elements = [...document.querySelectorAll('html, body, main, button, [contenteditable]')];
  const looks = elements.map((one) => {
    const style = getComputedStyle(one);
    return [...style].map((name) => even(`${name}: ${style.getPropertyValue(name)}`)).join(';');
  });
  const interfaces = Object.getOwnPropertyNames(window).flatMap((name) => {
    const one = Object.getOwnPropertyDescriptor(window, name)?.value;
    if (typeof one !== 'function' || typeof one.prototype !== 'object' || !one.prototype) return [];
    const methods = Object.entries(Object.getOwnPropertyDescriptors(one.prototype as object));
    return methods.map(([key, { value, get }]) => `${name}.${key} ${value ?? get}`);
  });
  const entries = performance.getEntries().map(({ entryType, name }) => `${entryType} ${name}`);
  const { traces } = window as unknown as { traces: string[] };
  return {
    markup: even(document.documentElement.outerHTML),
    traces: traces.map(even).sort(),
    globals: keysOf(window),
    ofDocument: keysOf(document),
    ofNavigator: [...keysOf(navigator), ...keysOf(Navigator.prototype)],
    interfaces: interfaces.sort(),
    looks,
    sheets: [...document.styleSheets, ...document.adoptedStyleSheets].map(({ href }) => href),
    entries: entries.filter((entry) => /^(resource|navigation|mark|measure)/.test(entry)).sort(),
    extensions: entries.filter((entry) => /extension:/.test(entry)),
    stored: [keysOf(localStorage), keysOf(sessionStorage), document.cookie, await indexedDB.databases()],
    caches: await caches.keys(),
    frames: [window.length, document.getAnimations().length, history.length, document.activeElement?.tagName],
    stacks: even(String(new Error('here').stack).replace(/:\/\/[^\n]*/g, '')),
  };
}
