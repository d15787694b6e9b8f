import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { built } from '../browser/extension';

const builtForFirefox = join(built, '../firefox-mv3');

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

beforeAll(() => {
  if (!existsSync(builtForFirefox))
    execFileSync('npm', ['run', 'build:firefox'], { cwd: join(built, '../..') });
});

describe.each([
  ['Chrome', built],
  ['Firefox', builtForFirefox],
])('for %s', (_, folder) => {
  test('no page can reach into the extension', () => {
    const manifest = manifestIn(folder);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('its pages run what is in the package and reach no network', () => {
    const policy: string = manifestIn(folder).content_security_policy.extension_pages;
    const directives = policy.split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|unsafe|data:|blob:|\*/);
  });

  test('private windows are left out', () => {
    expect(manifestIn(folder).incognito).toBe('not_allowed');
  });

  test('no host beyond the built-in sites is asked for at installation', () => {
    const { host_permissions, content_scripts, permissions } = manifestIn(folder);
    const watched = content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
    expect([...host_permissions].sort()).toEqual([...new Set(watched)].sort());
    expect(permissions).not.toContain('tabs');
  });
});

test('Firefox knows the add-on by its id, and that it collects nothing', () => {
  const { gecko } = manifestIn(builtForFirefox).browser_specific_settings;
  expect(gecko.id).toMatch(/.@./);
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
