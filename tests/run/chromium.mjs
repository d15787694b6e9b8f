import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run, say } from './command.mjs';

// Google Chrome is not among them: from version 137 on it ignores --load-extension.
const names = ['chromium', 'chromium-browser'];

/**
 * The Chromium for tests and for `npm start`: the one that CHROMIUM_PATH names, else one on PATH, else
 * Playwright's own.
 * @returns {string}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH says ${named}, but there is no such file.`);
  const found = named || onPath() || playwrightsOwn();
  if (found) return found;
  throw new Error(
    'There is no Chromium here. Install one (Debian: apt-get install chromium; elsewhere: npx playwright-core ' +
      'install chromium) or set CHROMIUM_PATH to the program. Google Chrome does not do: it ignores --load-extension.',
  );
}

/**
 * Finds a Chromium, and installs one where there is none.
 * @returns {string}
 */
export function ensureChromium() {
  if (!process.env.CHROMIUM_PATH && !onPath() && !playwrightsOwn()) install();
  const chromium = findChromium();
  say(`Chromium is ${chromium}.`);
  return chromium;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function playwrightsOwn() {
  // Asked for only here: on a fresh machine this file is read before the packages are installed.
  const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function install() {
  const root = process.getuid?.() === 0;
  if (root && isDebian()) {
    say('There is no Chromium here. Installing the one of Debian with apt-get.');
    run('apt-get', ['-q', 'update']);
    run('apt-get', ['-q', '-y', 'install', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    return;
  }
  say(
    "There is no Chromium here. Downloading Playwright's, into a folder of its own; no other browser is touched.",
  );
  const withLibraries = root && process.platform === 'linux' ? ['--with-deps'] : [];
  run('npx', ['playwright-core', 'install', ...withLibraries, 'chromium']);
}

/** Ubuntu is not meant: its `chromium` is a snap, which cannot read a profile in a temporary folder. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
