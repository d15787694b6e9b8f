import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { project, run, say } from './command.mjs';

/** Installs the npm packages, where they are missing or older than what package-lock.json asks for. */
export function ensurePackages() {
  // npm writes this file last, so it stands for a whole installation.
  const installed = join(project, 'node_modules/.package-lock.json');
  const wanted = join(project, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  say('Installing the npm packages (npm ci); this takes about half a minute.');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}
