import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../browser/extension';

/** Where `npm run build:firefox` leaves the extension for Firefox. */
export const builtForFirefox = join(built, '../firefox-mv3');

/** Both builds, by the browser they are for. */
export const builds = [
  ['Chrome', built],
  ['Firefox', builtForFirefox],
] as const;

/** Builds for Firefox where that was not done yet. */
export function ensureBuilds(): void {
  if (!existsSync(builtForFirefox))
    execFileSync('npm', ['run', 'build:firefox'], { cwd: join(built, '../..') });
}

/** The manifest of the build in this folder. */
export const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
