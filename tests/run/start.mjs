// `npm start`: Tendril in a browser of its own. Where there is no display, or with --tour, it shows itself.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { project, run, say } from './command.mjs';
import { ensurePackages } from './packages.mjs';

const home = join(project, '.tendril');

async function start() {
  ensurePackages();
  const chromium = ensureChromium();
  say('Building Tendril.');
  run('npm', ['run', '--silent', 'build']);
  if (process.argv.includes('--tour')) return tour();
  if (hasDisplay()) return openBrowser(chromium);
  say('There is no display here, so Tendril takes the tour by itself.');
  return tour();
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Starts Chromium as a person would, under no remote control, for sites turn away a browser that is. */
async function openBrowser(chromium) {
  const profile = join(home, 'profile');
  const log = join(home, 'chromium.log');
  mkdirSync(home, { recursive: true });
  say(`Opening Chromium with Tendril, on its welcome page. It keeps its own profile, in ${profile}.`);
  say('Sign in to your sites there and write to people. Close the browser to end.');
  const browser = spawn(chromium, switches(profile), { stdio: ['ignore', 'ignore', openSync(log, 'w')] });
  const [code] = await once(browser, 'exit');
  if (code !== 0) throw new Error(`Chromium ended with an error; ${log} says which.`);
}

function switches(profile) {
  return [
    `--user-data-dir=${profile}`,
    `--load-extension=${join(project, '.output/chrome-mv3')}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to start for root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

async function tour() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(import.meta.dirname, 'tour.ts'), { configFile: false });
  await module.takeTour();
}

start().catch(({ message }) => {
  say(`It did not work: ${message}`);
  process.exitCode = 1;
});
