import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { builtCopy } from '../browser/built-copy';
import { freshProfile, launchTendril, type Tendril } from '../browser/extension';
import { project } from '../run/command.mjs';
import { keptProfile } from './kept';
import type { MadeLife } from './made-life';
import type { store } from './page';

declare global {
  /** What the page of tests/lived/page.ts has, for functions that are evaluated there. */
  const ours: typeof store;
}

/** A browser whose record holds a life, with a page that knows the ledger. */
export interface Lived {
  readonly tendril: Tendril;
  readonly page: Page;
}

let extension: Promise<string> | undefined;

/** The build with one page more, which runs what its own pages run. */
async function withPage(): Promise<string> {
  const folder = join(project, '.tendril/bench/store-page');
  await build({
    ...{ configFile: false, logLevel: 'warn', root: project },
    build: {
      ...{ outDir: folder, emptyOutDir: true, target: 'chrome126' },
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'store' },
    },
  });
  const script = readFileSync(join(folder, 'store.js'), 'utf8');
  const page = '<!doctype html><title>The store</title><script type="module" src="store.js"></script>';
  return builtCopy(
    'store',
    (manifest) => manifest,
    () => ({ 'store.html': page, 'store.js': script }),
  );
}

/** Opens a browser with an empty record, which somebody has begun who has just committed; or on a profile that is there. */
export async function launchStore(profile?: string, isFresh = true): Promise<Lived> {
  extension ??= withPage();
  const tendril = await launchTendril({ extension: await extension, ...(profile && { profile }) });
  if (isFresh) await tendril.commit();
  return { tendril, page: await tendril.open('store.html') };
}

/** What `use` makes of browsers that have lived these lives, each on a profile of its own: what is done there is gone afterwards. */
export async function withLived<Name extends string, Result>(
  lives: Readonly<Record<Name, MadeLife>>,
  use: (lived: Readonly<Record<Name, Lived>>) => Promise<Result>,
): Promise<Result> {
  const lived: Record<string, Lived> = {};
  try {
    for (const [name, life] of Object.entries<MadeLife>(lives)) {
      const profile = freshProfile();
      cpSync(await keptProfile(life, (fresh) => fillIn(fresh, life)), profile, { recursive: true });
      lived[name] = await launchStore(profile, false);
    }
    for (const { page } of Object.values(lived)) await untilIdle(page);
    return await use(lived as Record<Name, Lived>);
  } finally {
    for (const { tendril } of Object.values(lived)) {
      await tendril.close();
      rmSync(tendril.profile, { recursive: true, force: true });
    }
  }
}

/** Until the worker has done what a start brings. */
function untilIdle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let quiet = 0; quiet < 20; quiet += 1) {
      const { held = [], pending = [] } = await navigator.locks.query();
      if (held.length + pending.length > 0) quiet = 0;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

/** Fills a profile with a life, and with the day's backup, which a start makes: of a million outreaches it slows all beside it for half a minute. */
async function fillIn(profile: string, life: MadeLife): Promise<void> {
  const first = await launchStore(profile);
  await first.page.evaluate((life) => ours.fill(life), life);
  await first.tendril.close();
  const second = await launchStore(profile, false);
  await untilIdle(second.page);
  await second.tendril.close();
}
