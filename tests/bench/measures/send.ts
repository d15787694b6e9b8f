import type { BrowserContext, Page } from 'playwright-core';
import { launchTendril } from '../../browser/extension';
import { builtCopy, madeExtension } from '../built-copy';
import { compared, type Line, type Measure } from '../line';
import { shuffled } from '../samples';

const hosts = { tendril: 'https://tendril.example.test/', raw: 'https://raw.example.test/' } as const;

/** The worker tells when a row was durable: what a listener of it takes is not part of the figure. */
const told = 'bench-durable';

const tell = `{ const channel = new BroadcastChannel('${told}');
  channel.postMessage(performance.timeOrigin + performance.now()); channel.close(); }`;

/** Sends when the page says so, and leaves in the page when it began. */
const onAsked = (send: string) => `addEventListener('bench-send', () => {
  document.documentElement.dataset.began = performance.timeOrigin + performance.now();
  ${send}
});`;

/** The least there is: a message to the worker, which puts it as a row and answers once that is durable. */
const rawWorker = `const opening = new Promise((resolve, reject) => {
  const request = indexedDB.open('raw', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
chrome.runtime.onMessage.addListener((row, _, answer) => {
  opening.then((db) => {
    const tx = db.transaction('rows', 'readwrite');
    tx.objectStore('rows').put(row);
    tx.oncomplete = () => { ${tell} answer({ ok: true }); };
  });
  return true;
});`;

/** A send as lib/watch tells of it: the entry in the outbox, then its id to the worker. Each is to somebody new. */
const entry = `const random = [...crypto.getRandomValues(new Uint32Array(3))];
  const at = Date.now();
  const id = [at, ...random].map((n) => n.toString(36)).join('-');
  const now = new Date(at);
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  const row = { id, at, day, kind: 'sighting', site: 'linkedin', part: 'message', addressLists: [], own: [], byHand: true,
    people: [{ name: 'Jane Doe ' + random[0], keys: ['linkedin:in/jane-doe-' + random[0]] }] };`;

const sendRaw = onAsked(`${entry} chrome.runtime.sendMessage(row);`);

const sendOurs = onAsked(
  `${entry} chrome.storage.local.set({ ['outbox:' + id]: row }).finally(() => chrome.runtime.sendMessage(id));`,
);

/** The worker announces on a channel that the ledger has changed; there the moment is taken. */
const overhear = `{ const post = BroadcastChannel.prototype.postMessage;
  BroadcastChannel.prototype.postMessage = function (message) {
    if (this.name === 'tendril-ledger') ${tell}
    return post.call(this, message);
  }; }`;

function ours(): string {
  return builtCopy(
    'send-tendril',
    (manifest) => ({
      ...manifest,
      content_scripts: [
        ...(manifest.content_scripts ?? []),
        { matches: [`${hosts.tendril}*`], js: ['bench-send.js'] },
      ],
    }),
    (read) => ({ 'bench-send.js': sendOurs, 'background.js': `${overhear}\n${read('background.js')}` }),
  );
}

function raw(): string {
  return madeExtension(
    'send-raw',
    {
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: [`${hosts.raw}*`], js: ['bench-send.js'] }],
    },
    { 'bench-send.js': sendRaw, 'worker.js': rawWorker },
  );
}

interface Sender {
  readonly page: Page;
  /** One of the extension's own pages, which hears its worker. */
  readonly own: Page;
}

/** Sends once; how long it took until the row was durable, in milliseconds. */
async function timeToDurable({ page, own }: Sender): Promise<number> {
  // What followed from the send before is over.
  await own.waitForTimeout(100);
  const durable = own.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const channel = new BroadcastChannel(name);
        channel.onmessage = ({ data }) => {
          channel.close();
          resolve(data);
        };
        document.title = 'listening';
      }),
    told,
  );
  await own.waitForFunction(() => document.title === 'listening');
  const began = await page.evaluate(() => {
    dispatchEvent(new Event('bench-send'));
    return Number(document.documentElement.dataset.began);
  });
  const at = await durable;
  await own.evaluate(() => {
    document.title = '';
  });
  return at - began;
}

async function senderOn(context: BrowserContext, url: string, own: Page): Promise<Sender> {
  const page = await context.newPage();
  await page.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title>' }),
  );
  await page.goto(url);
  return { page, own };
}

async function ownPageOf(context: BrowserContext, worker: string): Promise<Page> {
  const isIts = (url: string) => url.endsWith(`/${worker}`);
  const found =
    context.serviceWorkers().find((one) => isIts(one.url())) ??
    (await context.waitForEvent('serviceworker', (one) => isIts(one.url())));
  const page = await context.newPage();
  await page.goto(new URL('manifest.json', found.url()).href);
  return page;
}

/** Stops the worker, once it has done what its start brings. */
async function stopWorkerOf(own: Page): Promise<void> {
  await own.waitForTimeout(250);
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await own.waitForTimeout(100);
  await session.detach();
}

const variants = ['tendril', 'raw', 'again'] as const;

async function measure(): Promise<Line[]> {
  const tendril = await launchTendril({ extension: ours(), beside: [raw()] });
  try {
    await tendril.commit();
    const { context } = tendril;
    const own = { tendril: await tendril.open('manifest.json'), raw: await ownPageOf(context, 'worker.js') };
    const senders = {
      tendril: await senderOn(context, hosts.tendril, own.tendril),
      raw: await senderOn(context, hosts.raw, own.raw),
    };
    const senderOf = (variant: (typeof variants)[number]) =>
      variant === 'tendril' ? senders.tendril : senders.raw;
    const warm = await shuffled(variants, 40, (variant) => timeToDurable(senderOf(variant)), 5);
    const cold = await shuffled(variants, 15, async (variant) => {
      const sender = senderOf(variant);
      await stopWorkerOf(sender.own);
      return timeToDurable(sender);
    });
    const sides = { variant: 'tendril', floor: 'raw', control: 'again', unit: 'ms' } as const;
    return [
      compared({
        ...sides,
        what: 'from a send to its durable row, worker awake',
        samples: warm,
        floorIs: 'raw message and put',
        target: { of: 'ratio', most: 1.5 },
      }),
      compared({
        ...sides,
        what: 'from a send to its durable row, worker asleep',
        samples: cold,
        floorIs: 'raw message and put, worker asleep',
        target: { of: 'ratio', most: 1.25 },
      }),
    ];
  } finally {
    await tendril.close();
  }
}

/** From a send to its durable row. */
export const send: Measure = { name: 'send', measure };
