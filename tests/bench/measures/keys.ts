import type { BrowserContext, Page } from 'playwright-core';
import { awaitedKey } from '../../../lib/awaited';
import { launchTendril } from '../../browser/extension';
import { store } from '../../browser/storage';
import { type Stopwatch, stopwatchOn } from '../busy';
import { extensionOf, rawKeys } from '../floors';
import { compared, type Line, type Measure } from '../line';
import { collecting } from '../rows';
import { type Samples, shuffled } from '../samples';

/** Where each of them listens. */
const hosts = {
  none: 'none.example.test',
  raw: 'raw.example.test',
  'raw again': 'raw-again.example.test',
  gmail: 'mail.google.com',
  linkedin: 'www.linkedin.com',
  facebook: 'www.facebook.com',
};

type Variant = keyof typeof hosts;

const variants = Object.keys(hosts) as Variant[];

const rounds = 18;

const presses = 20_000;

/** A field as deep in its page as one writes in. */
const body = `<!doctype html><html lang="en"><body>${'<div>'.repeat(20)}<p role="textbox" contenteditable="true"></p>`;

async function measure(): Promise<readonly Line[]> {
  const listeners = extensionOf('keys', [
    { host: hosts.raw, code: rawKeys },
    { host: hosts['raw again'], code: rawKeys },
  ]);
  const { context, commit, open, close } = await launchTendril({ beside: [listeners], args: [collecting] });
  await commit();
  // While somebody is awaited on it a site has a listener more.
  const own = await open('popup.html');
  await store(own, { [awaitedKey]: { 'facebook:jane.doe': { at: Date.now(), channel: 'facebook' } } });
  await own.close();
  const takes = await pagesIn(context);
  const samples = added(await shuffled(variants, rounds, (variant) => takes[variant]()));
  await close();
  const line = (variant: Variant, what: string) => ({
    ...compared({
      what,
      unit: 'µs',
      samples,
      variant,
      floor: 'raw',
      floorIs: 'raw capture listener',
      control: 'raw again',
    }),
    target: { of: 'ratio', most: 1.5 } as const,
  });
  return [
    line('gmail', 'a key press that sends nothing: Gmail'),
    line('linkedin', 'the same: LinkedIn, two scripts'),
    line('facebook', 'the same: Facebook, where somebody is awaited'),
  ];
}

/** What each adds to a key press, in microseconds: beside what the page itself costs, round by round. */
function added(samples: Samples<Variant>): Samples<Variant> {
  const entries = Object.entries(samples).map(([variant, costs]) => [
    variant,
    costs.map((cost, round) => ((cost - (samples.none[round] ?? Number.NaN)) * 1000) / presses),
  ]);
  return Object.fromEntries(entries);
}

async function pagesIn(context: BrowserContext): Promise<Record<Variant, () => Promise<number>>> {
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body }));
  const opened = variants.map(async (variant) => {
    const page = await context.newPage();
    await page.goto(`https://${hosts[variant]}/`);
    const stopwatch = await stopwatchOn(page);
    return [variant, () => costOfKeys(page, stopwatch)] as const;
  });
  return Object.fromEntries(await Promise.all(opened)) as Record<Variant, () => Promise<number>>;
}

async function costOfKeys(page: Page, stopwatch: Stopwatch): Promise<number> {
  await page.evaluate(() => Object(globalThis).gc());
  return stopwatch.around(() => page.evaluate(pressKeys, presses));
}

/** Runs in the page: letters, dispatched, for a browser's own keys cost so much themselves that nobody's listener would show. */
async function pressKeys(count: number): Promise<void> {
  const field = document.querySelector('[role=textbox]');
  for (let nth = 0; nth < count; nth += 1) {
    const key = String.fromCharCode(97 + (nth % 26));
    field?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
    );
    // What a listener leaves for later is done before the next key, as with a person's.
    await null;
  }
}

/** What is added to a key press that sends nothing. */
export const keys: Measure = { name: 'keys', measure };
