import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../run/chromium.mjs';

const folder = join(import.meta.dirname, 'page');

/** The same days each time. `SEED=1 RUNS=5000` looks for others, `REPLAY=` and a path plays a failure again. */
const { SEED = '20261102', RUNS = '300', REPLAY = '' } = process.env;

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

test.for(['row', 'notice', 'gone'])(`%s: ${RUNS} random days, seed ${SEED}`, async (kind) => {
  const days = { seed: Number(SEED), numRuns: Number(RUNS), path: REPLAY };
  expect(await page.evaluate(([kind, days]) => window.check(kind, days), [kind, days] as const)).toBe('');
});
