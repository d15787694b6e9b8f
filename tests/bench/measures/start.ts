import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { builtCopy } from '../../browser/built-copy';
import { built, launchTendril } from '../../browser/extension';
import { empty, rawListeners } from '../floors';
import { besideFloor, type Line, type Measure } from '../line';
import { peerScript } from '../peers';
import { emptyPage } from '../rows';
import { shuffled } from '../samples';
import { wxtListeners } from '../wxt-listeners';

const ours = ['linkedin', 'gmail', 'self-hosted'] as const;

const variants = [...ours, 'wxt', 'wxt again', 'empty', 'raw', 'gmail-js', '@inboxsdk/core'] as const;

type Variant = (typeof variants)[number];

const rounds = 12;

/** Each has a host, so that it is compiled anew in a process of its own. */
const hostOf = (variant: Variant) => `${variant.replace(/\W+/g, '')}.example.test`;

const fileOf = (variant: string) => `${variant.replace(/\W+/g, '')}.js`;

async function measure(): Promise<readonly Line[]> {
  const { context, commit, close } = await launchTendril({ extension: await stagedBuild() });
  await commit();
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: emptyPage }));
  const samples = await shuffled(variants, rounds, (variant) => timeIn(context, variant));
  await close();
  const line = besideFloor({
    unit: 'ms',
    samples,
    floor: 'wxt',
    floorIs: 'two listeners in WXT',
    control: 'wxt again',
  });
  const own = ours
    .map((variant) => line(variant, `a content script's compile and run: ${variant}`))
    .toSorted((one, other) => other.figure - one.figure);
  return [
    ...own.map((one, nth) => (nth === 0 ? { ...one, target: { of: 'ratio', most: 1.5 } as const } : one)),
    line('empty', 'the same: an empty one'),
    line('raw', 'the same: raw listeners'),
    line('gmail-js', 'the same: gmail-js'),
    line('@inboxsdk/core', 'the same: @inboxsdk/core'),
  ];
}

/** The build with other content scripts in it, each between two that take the time. */
async function stagedBuild(): Promise<string> {
  const codes = Object.entries(await scripts()).map(([variant, code]) => [fileOf(variant), code]);
  const content_scripts = variants.map((variant) => ({
    matches: [`https://${hostOf(variant)}/*`],
    run_at: 'document_start',
    js: ['before.js', fileOf(variant), 'after.js'],
  }));
  return builtCopy(
    'start',
    (manifest) => ({ ...manifest, content_scripts }),
    () => ({
      'before.js': 'globalThis.began = performance.now();',
      'after.js': 'document.documentElement.dataset.took = performance.now() - began;',
      ...Object.fromEntries(codes),
    }),
  );
}

async function scripts(): Promise<Record<Variant, string>> {
  const floor = await wxtListeners();
  const own = (name: string) => readFileSync(join(built, 'content-scripts', `${name}.js`), 'utf8');
  return {
    linkedin: own('linkedin'),
    gmail: own('gmail'),
    'self-hosted': own('self-hosted'),
    wxt: floor,
    'wxt again': floor,
    empty,
    raw: rawListeners,
    'gmail-js': await peerScript('gmail-js'),
    '@inboxsdk/core': await peerScript('@inboxsdk/core'),
  };
}

/** In milliseconds. */
async function timeIn(context: BrowserContext, variant: Variant): Promise<number> {
  const page = await context.newPage();
  await page.goto(`https://${hostOf(variant)}/`);
  const took = await page.evaluate(() => Number(document.documentElement.dataset.took));
  await page.close();
  return took;
}

/** How long a content script takes to be compiled and run. */
export const start: Measure = { name: 'start', measure };
