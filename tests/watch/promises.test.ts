import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../run/chromium.mjs';

const folder = join(import.meta.dirname, 'page');

/** The same days each time. `SEED=1 TIMES=10` looks for more, `REPLAY=` and a path plays a failure again. */
const { SEED = '20261102', TIMES = '1', REPLAY = '' } = process.env;

/** How many days of each kind; frames make them long. */
const days = [
  ['row', 2_000],
  ['notice', 300],
  ['gone', 300],
] as const;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
  page = await browser.newPage();
  const body = '<!doctype html><body></body>';
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://toy.example.test/');
  await page.addScriptTag({ content: await bundled() });
});

afterAll(() => browser.close());

/** The engine and the toy pages as one script. */
async function bundled(): Promise<string> {
  const lib = { entry: join(folder, 'check.ts'), formats: ['iife' as const], name: 'check' };
  const results = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'wxt/browser': join(folder, 'browser.ts') } },
    build: { write: false, minify: false, lib },
  });
  const [result] = [results].flat();
  return result && 'output' in result ? result.output[0].code : '';
}

test.for(days)(`%s: %i random days, seed ${SEED}`, { timeout: 300_000 }, async ([kind, count]) => {
  const chosen = { seed: Number(SEED), numRuns: count * Number(TIMES), path: REPLAY };
  expect(await page.evaluate(([kind, chosen]) => window.check(kind, chosen), [kind, chosen] as const)).toBe(
    '',
  );
});
