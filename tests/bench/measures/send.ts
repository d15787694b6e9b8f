import type { BrowserContext, Page } from 'playwright-core';
import { launchTendril } from '../../browser/extension';
import { stopWorker } from '../../browser/worker';
import { besideFloor, type Line, type Measure } from '../line';
import { type Samples, shuffled } from '../samples';
import { hosts, ours, outbox, raw, told } from '../send-extensions';

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
  await stopWorker(own);
  await own.waitForTimeout(100);
}

const variants = ['tendril', 'outbox', 'raw', 'again'] as const;

type Variant = (typeof variants)[number];

async function measure(): Promise<Line[]> {
  const tendril = await launchTendril({ extension: ours(), beside: [raw(), outbox()] });
  try {
    await tendril.commit();
    const { context } = tendril;
    const own = {
      tendril: await tendril.open('manifest.json'),
      raw: await ownPageOf(context, 'raw.js'),
      outbox: await ownPageOf(context, 'outbox.js'),
    };
    const rawSender = await senderOn(context, hosts.raw, own.raw);
    const senders: Record<Variant, Sender> = {
      tendril: await senderOn(context, hosts.tendril, own.tendril),
      outbox: await senderOn(context, hosts.outbox, own.outbox),
      raw: rawSender,
      again: rawSender,
    };
    const warm = await shuffled(variants, 30, (variant) => timeToDurable(senders[variant]), 5);
    const cold = await shuffled(variants, 12, async (variant) => {
      await stopWorkerOf(senders[variant].own);
      return timeToDurable(senders[variant]);
    });
    return [...linesOf(warm, 'awake', 1.5), ...linesOf(cold, 'asleep', 1.25)];
  } finally {
    await tendril.close();
  }
}

function linesOf(samples: Samples<Variant>, worker: string, most: number): Line[] {
  const line = besideFloor({
    ...{ unit: 'ms', samples, floor: 'raw', control: 'again' },
    floorIs: `raw message and put, worker ${worker}`,
  });
  return [
    {
      ...line('tendril', `from a send to its durable row, worker ${worker}`),
      target: { of: 'ratio', most },
    },
    line('outbox', 'the same: the least that loses nothing, an entry in an outbox and a put'),
  ];
}

/** From a send to its durable row. */
export const send: Measure = { name: 'send', measure };
