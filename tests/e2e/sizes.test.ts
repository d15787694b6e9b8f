import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built } from '../browser/extension';

/** In bytes. A content script runs in pages that are not ours; a worker of 200 kB starts 1.6 times as slowly. */
const mostOfScript = 4_000;
// What no send waits for is in chores.js.
const mostOfWorker = 40_000;

const scripts = [
  'chip.js',
  ...readdirSync(join(built, 'content-scripts')).map((name) => `content-scripts/${name}`),
].map((name) => ({ name, size: gzipSync(readFileSync(join(built, name)), { level: 9 }).length }));

test.for(scripts)('$name', ({ name, size }) => {
  console.info(`${name}: ${size} of ${mostOfScript} bytes`);
  expect(size).toBeLessThanOrEqual(mostOfScript);
});

test('background.js', () => {
  const size = readFileSync(join(built, 'background.js')).length;
  console.info(`background.js: ${size} of ${mostOfWorker} bytes`);
  expect(size).toBeLessThanOrEqual(mostOfWorker);
});
