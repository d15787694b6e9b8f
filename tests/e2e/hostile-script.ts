/**
 * Runs in the page, before anything else there does: whatever of the page's own functions somebody calls, and
 * whatever message somebody sends, is noted. An extension that ran in the page's world would be.
 */
export function layTraps(): void {
  const noticed: string[] = [];
  const trap = (owner: object, name: string) => {
    const before = Reflect.get(owner, name);
    const note = (stack = '') => /extension:/.test(stack) && noticed.push(`${name} was called`);
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      note(new Error().stack);
      return Reflect.apply(before, this, given);
    });
  };
  trap(Element.prototype, 'attachShadow');
  trap(Element.prototype, 'matches');
  trap(Element.prototype, 'querySelectorAll');
  trap(Document.prototype, 'querySelectorAll');
  trap(Document.prototype, 'createElement');
  trap(EventTarget.prototype, 'addEventListener');
  trap(Event.prototype, 'composedPath');
  trap(JSON, 'stringify');
  trap(JSON, 'parse');
  trap(Promise.prototype, 'then');
  trap(Array.prototype, 'map');
  trap(Object, 'assign');
  trap(Crypto.prototype, 'getRandomValues');
  addEventListener('message', ({ data, source, isTrusted }) => {
    if (isTrusted && source !== window) noticed.push(`heard ${data}`);
  });
  addEventListener('securitypolicyviolation', ({ blockedURI }) => noticed.push(`policy: ${blockedURI}`));
  addEventListener('error', ({ message }) => noticed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => noticed.push(String(reason)));
  Object.assign(window, { noticed });
}

/**
 * Runs in the page: tries each of these addresses as a request, a picture, a script and a style sheet,
 * and pages as a frame.
 * @returns what became of each, by the way in which it was tried.
 */
export async function reachFor(addresses: readonly string[]): Promise<Record<string, string[]>> {
  const put = (tag: string, given: object) => {
    const one = Object.assign(document.createElement(tag), given);
    const ending = new Promise<string>((resolve) => {
      one.addEventListener('load', () => resolve('loaded'));
      one.addEventListener('error', () => resolve('refused'));
    });
    document.body.append(one);
    return ending;
  };
  const framed = async (src: string) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(Object.assign(frame, { src }));
    await loaded;
    // What was refused shows an error page, with no frame of its own and at no address that can be read.
    const { length } = frame.contentWindow ?? [];
    return frame.contentDocument ? 'readable' : `closed, with ${length} frames`;
  };
  const ways: Record<string, (to: string) => Promise<string>> = {
    request: (to) =>
      fetch(to).then(
        () => 'loaded',
        ({ message }) => message,
      ),
    picture: (src) => put('img', { src }),
    script: (src) => put('script', { src }),
    styles: (href) => put('link', { rel: 'stylesheet', href }),
    frame: (to) => (to.endsWith('.html') ? framed(to) : Promise.resolve('no page')),
  };
  const reached: Record<string, string[]> = {};
  for (const [way, tried] of Object.entries(ways)) reached[way] = await Promise.all(addresses.map(tried));
  return reached;
}

/** Runs in the page: calls us by every name that we might answer to. */
export function callByName([names, commands]: readonly [
  names: readonly string[],
  commands: readonly unknown[],
]): void {
  for (const name of names) {
    const channel = new BroadcastChannel(name);
    for (const command of commands) {
      Object.assign(window, { [name]: command });
      for (const target of [window, document, document.documentElement, document.body]) {
        target.dispatchEvent(new CustomEvent(name, { detail: command, bubbles: true, composed: true }));
        target.dispatchEvent(new MessageEvent('message', { data: { type: name, command } }));
      }
      window.postMessage({ type: name, ...Object(command) }, '*');
      channel.postMessage(command);
      localStorage.setItem(name, JSON.stringify(command));
      dispatchEvent(new StorageEvent('storage', { key: name, newValue: JSON.stringify(command) }));
    }
    channel.close();
  }
}
