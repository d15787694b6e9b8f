import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from '../run/command.mjs';
import { ensureCompiler } from '../run/compiler.mjs';

const built = join(import.meta.dirname, '../../.tendril/preloaded');

/**
 * The library made of this C source, to be preloaded into a browser: it stands between the browser and its system.
 * @throws {Error} where that cannot be: it takes Linux and a C compiler.
 */
export function compiled(source: string): string {
  if (!ensureCompiler())
    throw new Error('To change what a browser sees of its system takes Linux and a C compiler.');
  const library = join(built, basename(source).replace(/c$/, 'so'));
  mkdirSync(built, { recursive: true });
  run('cc', ['-O2', '-shared', '-fPIC', '-o', library, source]);
  return library;
}
