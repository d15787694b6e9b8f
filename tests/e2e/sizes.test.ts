import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built } from '../browser/extension';

/** Content scripts run in pages that are not ours: each may weigh this much, in bytes, gzipped. */
const most = 4_000;

const folder = join(built, 'content-scripts');
const scripts = readdirSync(folder).map((name) => ({
  name,
  size: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
}));

test.for(scripts)('$name', ({ name, size }) => {
  console.info(`${name}: ${size} of ${most} bytes`);
  expect(size).toBeLessThanOrEqual(most);
});
