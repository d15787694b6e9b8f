import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, launchTendril, type Tendril } from '../browser/extension';
import { type Internet, startInternet } from '../browser/internet';
import { buttonOn, justSent, namesOn, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { findChromium } from '../run/chromium.mjs';
import { someone } from '../sites/stage';
import { everyPage, exportAndRestore, wakeForEverything } from './life-in-a-browser';
import { asTheSites, sendEverywhere } from './sites-on-the-internet';

let internet: Internet;

beforeAll(async () => {
  internet = await startInternet(asTheSites);
});

afterAll(() => internet.close());

/** What was asked for, each once and without its query: Chromium itself asks for updates, with another key each time. */
const askedOnce = () => [...new Set(internet.asked().map((one) => one.replace(/\?.*/, '')))].sort();

/** Everything that the network is asked for where the same messages are sent and there is no extension. */
async function askedWithoutUs(): Promise<string[]> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: findChromium(),
    chromiumSandbox: false,
    args: [...internet.args],
  });
  await sendEverywhere(context);
  await context.close();
  return askedOnce();
}

/** All that a person does with Tendril, from the installation on. */
async function live(tendril: Tendril): Promise<void> {
  await tendril.commit();
  await sendEverywhere(tendril.context);
  const popup = await tendril.open('popup.html');
  await soon(() => namesOn(justSent(popup))).toHaveLength(3);
  await buttonOn(justSent(popup), someone(1).name, 'Log it').click();
  await soon(() => weekOf(popup)).toBe('1 of 2');
  await everyPage(tendril);
  await exportAndRestore(tendril);
  await wakeForEverything(tendril);
}

test('a whole life with Tendril asks for nothing that is not asked for without it', async () => {
  const without = await askedWithoutUs();
  const tendril = await launchTendril({ args: internet.args });
  await live(tendril);
  await tendril.close();
  expect(without).toContain('GET https://www.linkedin.com/page.js');
  expect(askedOnce().filter((one) => !without.includes(one))).toEqual([]);
});

/** A build whose worker asks for something, with its policy or without. */
function askingBuild(hasPolicy: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'tendril-'));
  cpSync(built, folder, { recursive: true });
  appendFileSync(join(folder, 'background.js'), ";fetch('https://planted.example/').catch(() => {});");
  const file = join(folder, 'manifest.json');
  const { content_security_policy, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(hasPolicy ? { ...manifest, content_security_policy } : manifest));
  return folder;
}

test.for([
  [false, ['GET https://planted.example/']],
  [true, []],
] as const)('a request that was planted in the worker; with a policy: %s', async ([hasPolicy, seen]) => {
  internet.asked();
  const tendril = await launchTendril({ extension: askingBuild(hasPolicy), args: internet.args });
  await tendril.commit();
  await tendril.close();
  expect(askedOnce().filter((one) => one.includes('planted'))).toEqual(seen);
});
