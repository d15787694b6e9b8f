import { builtCopy, madeExtension } from '../browser/built-copy';

/** The page in which each of them sends. */
export const hosts = {
  tendril: 'https://tendril.example.test/',
  raw: 'https://raw.example.test/',
  outbox: 'https://outbox.example.test/',
} as const;

/** The channel on which a worker tells when a row was durable: what a listener of it takes is not part of the figure. */
export const told = 'bench-durable';

const tell = `{ const at = performance.timeOrigin + performance.now();
  const channel = new BroadcastChannel('${told}');
  channel.postMessage(at); channel.close(); }`;

/**
 * A send to somebody new, when the page says so, each a day before the last: nobody writes to a hundred people in one
 * week. Leaves in the page when it began.
 */
const onAsked = (send: string) => `let sends = 0;
addEventListener('bench-send', () => {
  document.documentElement.dataset.began = performance.timeOrigin + performance.now();
  const random = [...crypto.getRandomValues(new Uint32Array(3))];
  const at = Date.now() - 86_400_000 * sends++;
  const id = [at, ...random].map((n) => n.toString(36)).join('-');
  const now = new Date(at);
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  const row = { id, at, day, kind: 'sighting', site: 'linkedin', part: 'message', addressLists: [], own: [], byHand: true,
    people: [{ name: 'Jane Doe ' + random[0], keys: ['linkedin:in/jane-doe-' + random[0]] }] };
  ${send}
});`;

/** As lib/watch/listen.ts tells of a send: the entry in the outbox; after its pause the id to the worker. */
const post =
  "chrome.storage.local.set({ ['outbox:' + id]: row }).finally(() => setTimeout(() => chrome.runtime.sendMessage(id), 10));";

/** A worker that puts a row and tells once that is durable. */
const putting = `const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('raw', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const put = async (row, onDurable) => {
  const tx = (await opening).transaction('rows', 'readwrite');
  tx.objectStore('rows').put(row);
  tx.oncomplete = () => { ${tell} onDurable(); };
};`;

/** The least there is: a message to the worker. What a tab that closes at once, or a worker that ends, has not sent is lost. */
export function raw(): string {
  const worker = `${putting}
chrome.runtime.onMessage.addListener((row, _, answer) => {
  put(row, () => answer({ ok: true }));
  return true;
});`;
  return sender('raw', onAsked('chrome.runtime.sendMessage(row);'), worker);
}

/** The least that loses nothing: an entry in the outbox, which goes once the row is durable; whatever a start finds there is put. */
export function outbox(): string {
  const worker = `${putting}
const settle = (key, row) => { if (row) put(row, () => chrome.storage.local.remove(key)); };
chrome.storage.local.get(null).then((entries) => { for (const key in entries) settle(key, entries[key]); });
chrome.storage.onChanged.addListener((changes) => { for (const key in changes) settle(key, changes[key].newValue); });
chrome.runtime.onMessage.addListener(() => {});`;
  return sender('outbox', onAsked(post), worker);
}

function sender(name: 'raw' | 'outbox', script: string, worker: string): string {
  return madeExtension(
    `send-${name}`,
    {
      background: { service_worker: `${name}.js` },
      content_scripts: [{ matches: [`${hosts[name]}*`], js: ['bench-send.js'] }],
      permissions: ['storage'],
    },
    { 'bench-send.js': script, [`${name}.js`]: worker },
  );
}

/** The worker announces on a channel that the ledger has changed; there the moment is taken. */
const overhear = `{ const post = BroadcastChannel.prototype.postMessage;
  BroadcastChannel.prototype.postMessage = function (message) {
    if (this.name === 'tendril-ledger') ${tell}
    return post.call(this, message);
  }; }`;

/** The build, with a page in which it sends. */
export function ours(): string {
  const script = { matches: [`${hosts.tendril}*`], js: ['bench-send.js'] };
  return builtCopy(
    'send-tendril',
    (manifest) => ({ ...manifest, content_scripts: [...(manifest.content_scripts ?? []), script] }),
    (read) => ({
      'bench-send.js': onAsked(post),
      'background.js': `${overhear}\n${read('background.js')}`,
    }),
  );
}
