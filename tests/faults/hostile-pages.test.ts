import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../run/chromium.mjs';
import { judge, roundsOf, seed } from './rounds';

const folder = join(import.meta.dirname, 'page');

let browser: Browser;
let script: string;
const shown: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
  script = await bundled();
});

afterAll(() => browser.close());

/** An empty page that has all scripts: a new one for each batch, since what was played is kept by those who count it. */
async function emptyPage(): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => shown.push(error.message));
  page.on('console', (message) => message.type() === 'error' && shown.push(message.text()));
  const body = '<!doctype html><link rel="icon" href="data:,"><body></body>';
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://hostile.example.test/');
  await page.addScriptTag({ content: script });
  return page;
}

/** All content scripts and what plays hostile pages, as one script. */
async function bundled(): Promise<string> {
  const lib = { entry: join(folder, 'check.ts'), formats: ['iife' as const], name: 'check' };
  const alias = [
    { find: 'wxt/browser', replacement: join(folder, 'browser.ts') },
    {
      find: 'wxt/utils/content-script-context',
      replacement: join(import.meta.dirname, '../../lib/watch/context.ts'),
    },
    { find: /^.*\/quietly$/, replacement: join(folder, 'loudly.ts') },
  ];
  const results = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: { write: false, minify: false, lib },
  });
  const [result] = [results].flat();
  return result && 'output' in result ? result.output[0].code : '';
}

/** So many states are drawn from one seed; the next batch from the next, so that any can be played again by itself. */
const batch = 250;

test('no page state makes a script fail, fills the outbox, or loses the message after it', async (context) => {
  const rounds = roundsOf(10_000, 300);
  const seen = { states: 0, sent: 0, largest: 0, slowest: 0 };
  for (let first = 0; first < rounds; first += batch) {
    const given = [seed + first / batch, Math.min(batch, rounds - first), process.env.REPLAY ?? ''] as const;
    const page = await emptyPage();
    // Before they are played: a page that crashes tells nothing.
    console.info(`seed ${given[0]}, so far`, seen);
    const found = await page.evaluate(
      ([seed, rounds, path]) => window.checkStates(seed, rounds, path),
      given,
    );
    expect(found.fault).toBe('');
    expect(shown).toEqual([]);
    await page.close();
    seen.states += found.states;
    seen.sent += found.sent;
    seen.largest = Math.max(seen.largest, found.largest);
    seen.slowest = Math.max(seen.slowest, found.slowest);
  }
  console.info(seen);
  judge(context, { fault: 'hostile page', rounds: seen.states, lost: 0, doubled: 0, seed });
});
