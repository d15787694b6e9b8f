import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../run/command.mjs';
import { built } from './extension';

/** Where extensions are made that only measurements know. */
const made = join(project, '.tendril/bench');

/** What of a manifest matters here. */
export interface Manifest {
  readonly content_scripts?: readonly object[];
  readonly host_permissions?: readonly string[];
  readonly [field: string]: unknown;
}

/** A fresh extension of these files, their texts by their names. @returns its folder. */
export function madeExtension(
  name: string,
  manifest: Manifest,
  files: Readonly<Record<string, string>>,
): string {
  const folder = fresh(name);
  write(folder, {
    'manifest.json': JSON.stringify({ manifest_version: 3, name, version: '1', ...manifest }),
    ...files,
  });
  return folder;
}

/** A copy of the build with another manifest, and with these files besides or instead. @returns its folder. */
export function builtCopy(
  name: string,
  changed: (manifest: Manifest) => Manifest,
  files: (read: (file: string) => string) => Readonly<Record<string, string>> = () => ({}),
): string {
  const folder = fresh(name);
  cpSync(built, folder, { recursive: true });
  const read = (file: string) => readFileSync(join(built, file), 'utf8');
  write(folder, {
    'manifest.json': JSON.stringify(changed(JSON.parse(read('manifest.json')))),
    ...files(read),
  });
  return folder;
}

/** An empty folder of this name beside them. */
export function fresh(name: string): string {
  const folder = join(made, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
