import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files';

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

const { dependencies, devDependencies, overrides } = read('package.json');
const packages: Record<string, { version: string; integrity?: string; dev?: true; devOptional?: true }> =
  read('package-lock.json').packages;
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('every dependency is asked for in one version', () => {
  const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

test('the lockfile knows each package by its content', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('nothing is shipped but what is asked for by name', () => {
  const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional).map(([path]) => path);
  expect(shipped).toEqual(Object.keys(dependencies).map((name) => `node_modules/${name}`));
});
