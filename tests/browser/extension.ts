import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../run/chromium.mjs';

/** Where `npm run build` leaves the extension for Chrome. */
export const built = join(import.meta.dirname, '../../.output/chrome-mv3');

const profiles = join(import.meta.dirname, '../../.tendril/profiles');

/** A running Chromium with the extension in it. */
export interface Tendril {
  readonly context: BrowserContext;
  /** The profile's folder: launch with it again to find everything as it was. */
  readonly profile: string;
  /** Opens one of the extension's own pages, such as `popup.html`, in a tab. */
  open(path: string): Promise<Page>;
  /** Presses *Commit* on the welcome page with its defaults. */
  commit(): Promise<void>;
  close(): Promise<void>;
}

interface LaunchOptions {
  readonly profile?: string;
  /** The folder of the extension, where it is not the build's own. */
  readonly extension?: string;
  /** The folders of further extensions. */
  readonly beside?: readonly string[];
  /** What its process finds in its environment, besides what this one has. */
  readonly env?: Readonly<Record<string, string>>;
  /** Further command-line switches. */
  readonly args?: readonly string[];
  /** Switches that Playwright gives a browser of its own accord, and this one is not to have. */
  readonly without?: readonly string[];
  /** The language of the browser, and with it of Tendril. */
  readonly language?: string;
}

/** Starts Chromium, in a fresh profile unless one is given, with the built extension. */
export async function launchTendril({
  profile = freshProfile(),
  extension = built,
  beside = [],
  args = [],
  without = [],
  env = {},
  language = 'en',
}: LaunchOptions = {}): Promise<Tendril> {
  if (!existsSync(extension)) throw new Error('There is no build to test yet: npm run build makes it.');
  const extensions = [extension, ...beside].join();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: false,
    ignoreDefaultArgs: [...without],
    // On Linux Chromium speaks what the environment says, elsewhere what the switch says.
    env: { ...process.env, ...env, LANGUAGE: language },
    args: [
      `--lang=${language}`,
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      ...args,
    ],
  });
  const isOurs = (one: Worker) => one.url().endsWith('/background.js');
  const worker =
    context.serviceWorkers().find(isOurs) ?? (await context.waitForEvent('serviceworker', isOurs));
  const [, , id] = worker.url().split('/');
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  const commit = async () => {
    const page = await open('welcome.html');
    await page.getByRole('button', { name: 'Commit' }).click();
    await page.getByRole('heading', { name: /set/i }).waitFor();
    await page.close();
  };
  return { context, profile, open, commit, close: () => context.close() };
}

/** A profile of its own, kept until the next `npm test`: a test may launch with it again. */
export function freshProfile(): string {
  mkdirSync(profiles, { recursive: true });
  return mkdtempSync(join(profiles, 'test-'));
}
