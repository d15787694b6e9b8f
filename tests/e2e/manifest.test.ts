import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builds, builtForFirefox, ensureBuilds, manifestIn } from './builds';

beforeAll(ensureBuilds);

/** What asks a network, or runs or loads what is not in the package; `import("./` is a part of it. */
const asking =
  /\b(fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts|eval\(|new Function|import\((?!"\.\/))/g;

/** What its pages and its worker may do. */
const policyOf = (folder: string): string => manifestIn(folder).content_security_policy.extension_pages;

describe.each(builds)('for %s', (_, folder) => {
  test('no page can reach into the extension', () => {
    const manifest = manifestIn(folder);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('its pages run what is in the package and reach no network', () => {
    const policy = policyOf(folder);
    const directives = policy.split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|unsafe|data:|blob:|\*/);
  });

  test('nothing in it asks a network or runs what is not in it', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /js$/.test(name),
    );
    const found = scripts.flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      return [...code.matchAll(asking)].map(([words]) => `${name}: ${words}`);
    });
    expect(scripts).toContain('background.js');
    // Its chores, for which the policy names one script.
    expect(found).toEqual(['background.js: importScripts']);
    expect(policyOf(folder)).toContain('trusted-types chores');
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
