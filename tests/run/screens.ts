import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchTendril, type Tendril } from '../browser/extension';
import { fill } from '../browser/fill';
import { type Life, lives } from '../sample/lives';
import { sampleDay } from '../sample/plan';
import { project, say } from './command.mjs';

const album = join(project, 'docs/screens');

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Where the page is; nothing where this life has no such page. */
  path(life: Life): string | undefined;
}

const dashboard = { width: 1280, height: 900 };

/** Every page, as large as it is seen. */
const screens: readonly Screen[] = [
  { name: 'popup', width: 360, height: 600, path: () => 'popup.html' },
  { name: 'sidepanel', width: 400, height: 900, path: () => 'sidepanel.html' },
  { name: 'people', ...dashboard, path: () => 'dashboard.html#/people' },
  { name: 'person', ...dashboard, path: personPath },
  ...['history', 'months', 'encouragement', 'data', 'settings'].map((name) => ({
    ...{ name, ...dashboard, path: () => `dashboard.html#/${name}` },
  })),
  { name: 'all-set', ...dashboard, path: ({ rows }) => (isNew(rows) ? 'welcome.html' : undefined) },
];

/** The only page before the commitment. */
const welcome: Screen = { name: 'welcome', ...dashboard, path: () => 'welcome.html' };

function isNew({ contacts }: Life['rows']): boolean {
  return contacts.length === 0;
}

/** The page of whoever was reached out to most often. */
function personPath({ rows }: Life): string | undefined {
  const [most] = rows.touches.toSorted((one, other) => other.outreaches - one.outreaches);
  return most && `dashboard.html#/people/${most.contact}`;
}

/** Takes the pictures of the pages that are named, of all where none is. */
export async function takeScreens(names: readonly string[]): Promise<void> {
  mkdirSync(album, { recursive: true });
  for (const [state, live] of Object.entries(lives)) {
    const life = live();
    const tendril = await launchTendril();
    const wanted = ({ name }: Screen) => names.length === 0 || names.includes(name);
    try {
      if (isNew(life.rows) && wanted(welcome)) await take(tendril, welcome, state, life);
      await begin(tendril, life);
      for (const screen of screens.filter(wanted)) await take(tendril, screen, state, life);
    } finally {
      await tendril.close();
    }
    say(`Took the pictures of the ${state} life.`);
  }
}

/** The profile has lived this life, and it is ten o'clock on the day of all samples. */
async function begin({ context, open }: Tendril, { rows, settings }: Life): Promise<void> {
  await context.clock.setFixedTime(new Date(`${sampleDay}T10:00:00Z`));
  const popup = await open('popup.html');
  await popup.waitForFunction(async () => (await indexedDB.databases()).length > 0);
  await fill(popup, rows, settings);
  await popup.close();
}

async function take(tendril: Tendril, screen: Screen, state: string, life: Life): Promise<void> {
  const path = screen.path(life);
  if (!path) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await tendril.open(path);
    await page.setViewportSize({ width: screen.width, height: screen.height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    const file = `${screen.name}-${state}-${colorScheme}.png`;
    await page.screenshot({ path: join(album, file), animations: 'disabled' });
    await page.close();
  }
}

/** Waits until the page has shown the same for half a second. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  for (let before = '', now = ' '; before !== now; await page.waitForTimeout(500))
    [before, now] = [now, await page.locator('body').innerText()];
}
