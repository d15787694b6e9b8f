import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../source-files';
import { builds, ensureBuilds, manifestIn } from './builds';

beforeAll(ensureBuilds);

/** The names in the first column of a document's tables, row by row, each row with its reason. */
function rowsOf(document: string): { names: string[]; reason: string }[] {
  const lines = readFileSync(join(root, document), 'utf8').match(/^\| .*\|$/gm) ?? [];
  return lines
    .map((line) => line.split('|'))
    .map(([, what = '', reason = '']) => ({
      names: [...what.matchAll(/`([^`]+)`/g)].map(([, n = '']) => n),
      reason,
    }))
    .filter(({ names }) => names.length > 0);
}

const rows = rowsOf('docs/privacy.md');
const named = rows.flatMap(({ names }) => names);
const isHost = (name: string) => name.includes('.');

/** Chrome's own: Firefox has a sidebar without asking. */
const notInFirefox = ['sidePanel'];

describe.each(builds)('the permissions for %s are those of docs/privacy.md:', (browser, folder) => {
  const expected = named.filter((name) => browser === 'Chrome' || !notInFirefox.includes(name));

  test('each that is asked for, and no more', () => {
    const { permissions, optional_permissions } = manifestIn(folder);
    expect([...permissions, ...optional_permissions].sort()).toEqual(
      expected.filter((one) => !isHost(one)).sort(),
    );
  });

  test('each host, and any other one on a click alone', () => {
    const { host_permissions, optional_host_permissions } = manifestIn(folder);
    const hosts = host_permissions.map((pattern: string) => pattern.replace(/^\*:\/\/(\*\.)?|\/.*$/g, ''));
    expect([...new Set(hosts)].sort()).toEqual(expected.filter(isHost).sort());
    expect(optional_host_permissions).toEqual(['*://*/*']);
  });

  test('each is used', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const code = scripts.map((name) => readFileSync(join(folder, name), 'utf8')).join();
    const implied = ['unlimitedStorage', 'activeTab'];
    const apis = expected.filter((name) => !isHost(name) && !implied.includes(name));
    expect(apis.filter((name) => !code.includes(`.${name}`))).toEqual([]);
  });
});

test('each permission has its sentence, here and for the stores', () => {
  expect(rows.filter(({ reason }) => reason.trim().length < 15)).toEqual([]);
  const told = rowsOf('docs/store.md').flatMap(({ names }) => names);
  expect(named.filter((name) => !isHost(name) && !told.includes(name))).toEqual([]);
});
