import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteNames } from '../lib/channels';
import { sites } from '../lib/sites';
import { cyclesOf, isWithinPage, reachedFrom } from './import-graph';
import { importRules } from './import-rules';
import type { SiteCase } from './sites/case';
import { someone } from './sites/stage';
import { root, sourceFiles } from './source-files';

const shipped = sourceFiles('entrypoints', 'components', 'lib');
const all = [...shipped, ...sourceFiles('tests')];
const paths = all.map(({ path }) => path);

describe('who may import whom:', () => {
  test.for(importRules.map((rule) => [rule.says, rule] as const))('%s', ([, { files, values, types }]) => {
    const subjects = shipped.filter(({ path }) => files.test(path));
    const strays = subjects.flatMap(({ path, imports }) =>
      imports
        .filter(({ to, isType }) => !values.test(to) && !(isType && types?.test(to)))
        .filter(({ to }) => !isWithinPage(path, to))
        .map(({ to }) => `${path} imports ${to}`),
    );
    expect(subjects).not.toEqual([]);
    expect(strays).toEqual([]);
  });

  test('nobody imports an entrypoint', () => {
    const visitors = shipped.filter(({ path, imports }) =>
      imports.some(({ to }) => to.startsWith('entrypoints/') && !isWithinPage(path, to)),
    );
    expect(visitors.map(({ path }) => path)).toEqual([]);
  });

  test('a content script brings along no store, no page and no library of theirs', () => {
    const reached = reachedFrom(/\.content\.ts$/, shipped);
    const heavy =
      /^(components\/|lib\/ledger\/|idb|preact|(node_modules\/)?postal-mime|webextension-polyfill)/;
    expect(reached).toContain('lib/outbox.ts');
    expect(reached.filter((to) => heavy.test(to))).toEqual([]);
  });

  test('a component has props and callbacks, and no way to store or browser', () => {
    const reached = reachedFrom(/^components\/(?!(.*\/)?use-)/, shipped);
    const outside = /^(lib\/(ledger|outbox|settings)\b|wxt|webextension-polyfill)/;
    expect(reached).toContain('lib/channels.ts');
    expect(reached.filter((to) => outside.test(to))).toEqual([]);
  });

  test('no imports go round in a circle', () => expect(cyclesOf(all)).toEqual([]));

  test('no file only passes on what others export', () => {
    expect(all.filter(({ isBarrel }) => isBarrel).map(({ path }) => path)).toEqual([]);
  });

  test('a file is named for what it knows', () => {
    const nameless = /(^|\/)(utils?|helpers?|common)(\/|\.|-)/;
    expect(paths.filter((path) => nameless.test(path))).toEqual([]);
  });
});

/** The value that so large a part of them does not exceed. */
function quantile(part: number, numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
}

describe('sizes that keep it livable:', () => {
  const lines = all.map((file) => file.lines);
  const functions = all.flatMap((file) => file.functions);

  test('half of all files have at most 60 lines', () => expect(quantile(0.5, lines)).toBeLessThanOrEqual(60));

  test('nine of ten files have at most 140 lines', () =>
    expect(quantile(0.9, lines)).toBeLessThanOrEqual(140));

  test('no file has more than 250 lines', () => {
    expect(all.filter((file) => file.lines > 250).map(({ path }) => path)).toEqual([]);
  });

  test('half of all functions have at most 8 lines', () => {
    expect(quantile(0.5, functions)).toBeLessThanOrEqual(8);
  });

  test('no function has more than 60 lines', () => {
    const long = all.filter((file) => file.functions.some((count) => count > 60));
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

test('no function of an entrypoint calls itself: a fresh clone could not be built', () => {
  const calling = sourceFiles('entrypoints').filter(({ path }) => {
    if (!/^entrypoints\/[^/]+\.ts$/.test(path)) return false;
    const functions = readFileSync(join(root, path), 'utf8').matchAll(
      /^(?:async )?function (\w+)[\s\S]*?^}/gm,
    );
    return [...functions].some(([code, name]) => code.split(`${name}(`).length > 2);
  });
  expect(calling.map(({ path }) => path)).toEqual([]);
});

const ids = sites.map(({ id }) => id);
const doors = all.filter(({ path }) => /^entrypoints\/.*\.content\.ts$/.test(path));
const cases = import.meta.glob<{ cases: readonly SiteCase[] }>('./sites/*/cases.ts');

describe.for(sites)('the site $id has', ({ id, surfaces, onLeave }) => {
  test('its file and its replica', () => {
    const files = [`lib/sites/${id}.ts`, `tests/sites/${id}/replica.html`];
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('an entrypoint that watches it, with all the means that it needs', () => {
    const [door] = doors.filter(({ imports }) => imports.some(({ to }) => to === `lib/sites/${id}.ts`));
    const means = surfaces.flatMap(({ proof, undo, failed }) => [
      proof.kind === 'gone' && undo?.imprint ? 'gone-for-good' : proof.kind,
      ...(undo ? [undo.imprint ? 'undo' : 'called-back'] : []),
      ...(failed ? ['failure'] : []),
    ]);
    if (onLeave) means.push('leaving');
    const uses = door?.imports.map(({ to }) => to);
    expect(uses).toEqual(expect.arrayContaining(means.map((name) => `lib/watch/${name}.ts`)));
    expect(uses).toContain('lib/watch/watch.ts');
  });

  test('cases of its own, some that count and some that do not', async () => {
    const own = (await cases[`./sites/${id}/cases.ts`]?.())?.cases ?? [];
    const kinds = own.map((one) => (one.expects(someone(1001)) === 'none' ? 'none' : 'counts'));
    expect(new Set(own.map(({ site }) => site))).toEqual(new Set([id]));
    expect(new Set(kinds)).toEqual(new Set(['counts', 'none']));
  });

  test('its row in the README', () => {
    const rows = readFileSync(join(root, 'README.md'), 'utf8').match(/^\|.*\|$/gm);
    expect(rows?.join('\n')).toContain(siteNames[id]);
  });
});

test('each reading belongs to a site, with an entrypoint and cases of its own', () => {
  const readings = paths.flatMap((path) => /^lib\/sites\/readings\/(.*)\.ts$/.exec(path)?.[1] ?? []);
  const lacking = readings.filter((id) => {
    const isRun = doors.some(({ imports }) => imports.some(({ to }) => to === `lib/sites/readings/${id}.ts`));
    return !ids.some((one) => one === id) || !isRun || !paths.includes(`tests/sites/${id}/reply.cases.ts`);
  });
  expect(readings).not.toEqual([]);
  expect(lacking).toEqual([]);
});

test('no site file, entrypoint or replica is left without its site', () => {
  const found = paths.flatMap(
    (path) => /^(?:lib\/sites|entrypoints)\/(\w+)(?:\.content)?\.ts$/.exec(path)?.[1] ?? [],
  );
  const replicas = readdirSync(join(root, 'tests/sites'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const others = ['site', 'index', 'reading', 'background', 'chores', 'chip', 'shape'];
  expect(new Set([...found, ...replicas.map(({ name }) => name)])).toEqual(new Set([...ids, ...others]));
});

test('no page belongs to two sites', () => {
  const domains = sites.flatMap(({ id, hosts }) =>
    hosts.map((host) => [id, host.replace(/^.*:\/\/(\*\.)?|\/.*$/g, '')] as const),
  );
  const shared = domains.filter(([id, domain]) =>
    domains.some(([other, wider]) => other !== id && `.${domain}`.endsWith(`.${wider}`)),
  );
  expect(shared).toEqual([]);
});

test("what one script leaves for another keeps its name: each script shortens the engine's names in its own way", () => {
  const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  const [, inner = '', inPages = ''] =
    /const inner =\s*'(.*?)';.*const innerInPages = `\$\{inner\}\|(.*?)`;/s.exec(config) ?? [];
  const isInner = (list: string) => (name: string) => new RegExp(`^(${list})$`).test(name);
  const namesIn = (...files: readonly string[]) =>
    files.flatMap((file) => readFileSync(join(root, file), 'utf8').match(/\b\w+(?=\??:)/g) ?? []);
  const byPages = namesIn('lib/outbox.ts', 'lib/settings.ts', 'lib/awaited.ts');
  const byOthers = namesIn('lib/ledger/rows.ts', 'lib/chip/question.ts');
  expect(['surfaces', 'surface'].every(isInner(inner)) && isInner(inPages)('recipients')).toBe(true);
  expect([...byPages, ...byOthers].filter(isInner(inner))).toEqual([]);
  expect(byPages.filter(isInner(inPages))).toEqual([]);
});
