import type { BrowserContext, Page } from 'playwright-core';
import { launchTendril } from '../../browser/extension';
import { caseOf } from '../../sites/linkedin/case-of';
import { asMember, threadUrl } from '../../sites/linkedin/people';
import { openReplica, someone } from '../../sites/stage';
import { empty, extensionOf, rawWatcher } from '../floors';
import { compared, type Line, type Measure } from '../line';
import type { Samples } from '../samples';
import { sendManyOnLinkedIn } from '../send-many';

/** Where each of them is at work, always on the same replica; of sites of their own, so that none shares a process. */
const hosts = {
  empty: 'www.empty.test',
  raw: 'www.raw.test',
  tendril: 'www.linkedin.com',
};

type Variant = keyof typeof hosts;

const variants = Object.keys(hosts) as Variant[];

const navigations = 50;

const sends = 1_000;

/** LinkedIn with ten conversations, and a server that answers at once. */
const replica = (host: string) =>
  caseOf({
    name: 'a long day',
    url: (who) => threadUrl(who).replace('www.linkedin.com', host),
    play: () => ({
      placeholderAfter: 0,
      serverAfter: 0,
      others: Array.from({ length: 9 }, (_, nth) => asMember(someone(100 + nth))),
    }),
    act: async () => {},
    expects: () => 'none',
  });

async function measure(): Promise<readonly Line[]> {
  const code = { [hosts.empty]: empty, [hosts.raw]: rawWatcher };
  const scripts = Object.entries(code).map(([host, code]) => ({ host, code }));
  const { context, commit, close } = await launchTendril({ beside: [extensionOf('heap', scripts)] });
  await commit();
  const fresh = await heapsAfter(context);
  const first = await heapsAfter(context, [1, 1]);
  const many = await heapsAfter(context, [navigations, sends / navigations]);
  await close();
  return [
    { ...besideEmpty(fresh, "LinkedIn's page: JS heap"), target: { of: 'difference', most: 20 } },
    besideEmpty(fresh, 'the same: the least that watches, one script', 'raw'),
    besideEmpty(first, 'the same after the first send'),
    besideEmpty(first, 'the least that watches, after it', 'raw'),
    {
      ...besideEmpty(many, `the same after ${sends} sends and ${navigations} navigations inside the app`),
      target: { of: 'difference', most: 50 },
    },
    besideEmpty(many, 'the least that watches, after them', 'raw'),
  ];
}

function besideEmpty(samples: Samples<Variant>, what: string, variant: Variant = 'tendril'): Line {
  return compared({
    what,
    unit: 'kB',
    samples,
    variant,
    floor: 'empty',
    floorIs: 'empty content script',
  });
}

type Sends = Parameters<typeof sendManyOnLinkedIn>[0];

/** All at the same time, and once: a heap, unlike a time, does not mind company, and garbage aside it is the same each time. */
async function heapsAfter(context: BrowserContext, sent?: Sends): Promise<Samples<Variant>> {
  const taken = variants.map(async (variant) => [variant, [await heapOf(context, variant, sent)]] as const);
  return Object.fromEntries(await Promise.all(taken)) as unknown as Samples<Variant>;
}

/** What a page's JS heap holds after these sends, in kB, as soon as nothing more is garbage. */
async function heapOf(context: BrowserContext, variant: Variant, sent?: Sends): Promise<number> {
  const page = await openReplica(context, replica(hosts[variant]), someone(1));
  if (sent) await page.evaluate(sendManyOnLinkedIn, sent);
  await page.waitForTimeout(500);
  const heap = await heapIn(page);
  await page.close();
  return heap;
}

async function heapIn(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let nth = 0; nth < 3; nth += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}

/** What a page's JS heap holds more. */
export const heap: Measure = { name: 'heap', measure };
