import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../run/chromium.mjs';
import { judge, roundsOf, seed } from './rounds';

const folder = join(import.meta.dirname, 'page');

let browser: Browser;
let page: Page;
const shown: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
  page = await browser.newPage();
  page.on('pageerror', (error) => shown.push(error.message));
  page.on('console', (message) => message.type() === 'error' && shown.push(message.text()));
  const body = '<!doctype html><link rel="icon" href="data:,"><body></body>';
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://hostile.example.test/');
  await page.addScriptTag({ content: await bundled() });
});

afterAll(() => browser.close());

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

test('no page state makes a script fail, fills the outbox, or loses the message after it', async (context) => {
  const rounds = roundsOf(10_000, 1_000);
  const found = await page.evaluate(([seed, rounds, path]) => window.checkStates(seed, rounds, path), [
    seed,
    rounds,
    process.env.REPLAY ?? '',
  ] as const);
  console.info(found);
  expect(found.fault).toBe('');
  expect(shown).toEqual([]);
  judge(context, { fault: 'hostile page', rounds: found.states, lost: 0, doubled: 0, seed });
});
