import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run, say } from '../run/command.mjs';

const built = join(import.meta.dirname, '../../.tendril/preloaded');

/**
 * The library made of this C source, to be preloaded into a browser: it stands between the browser and its system.
 * @throws {Error} where that cannot be: it takes Linux and a C compiler.
 */
export function compiled(source: string): string {
  if (process.platform !== 'linux')
    throw new Error('To change what a browser sees of its system takes Linux.');
  const library = join(built, basename(source).replace(/c$/, 'so'));
  mkdirSync(built, { recursive: true });
  if (!hasCompiler()) installCompiler();
  run('cc', ['-O2', '-shared', '-fPIC', '-o', library, source]);
  return library;
}

function hasCompiler(): boolean {
  return spawnSync('cc', ['--version']).status === 0;
}

function installCompiler(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      'To change what a browser sees of its system takes a C compiler (Debian: apt-get install gcc libc6-dev).',
    );
  say('Installing a C compiler with apt-get.');
  run('apt-get', ['-q', '-y', 'install', '--no-install-recommends', 'gcc', 'libc6-dev'], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}
