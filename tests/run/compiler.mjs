import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say, succeeds } from './command.mjs';

/**
 * Looks for what makes the libraries that stand between a browser and its system: Linux and a C compiler, which is
 * installed where that can be done.
 * @returns {boolean} whether it is there.
 */
export function ensureCompiler() {
  if (process.platform !== 'linux') return false;
  if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install();
  if (isThere()) return true;
  say('There is no C compiler here (Debian: apt-get install gcc libc6-dev).');
  return false;
}

function isThere() {
  return spawnSync('cc', ['--version']).status === 0;
}

function install() {
  say('There is no C compiler here. Installing one with apt-get.');
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  succeeds('apt-get', ['-q', 'update']);
  succeeds('apt-get', ['-q', '-y', 'install', '--no-install-recommends', 'gcc', 'libc6-dev'], environment);
}
