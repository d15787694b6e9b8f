import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A project whose tests drive a browser: slow by nature, one file at a time. */
const inBrowser = (name: string, include: string[], options = {}) => ({
  test: {
    name,
    include,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // A loaded machine can take the focus or the clock from a page; what fails twice is a failure.
    retry: 1,
    ...options,
  },
});

/** Where `npm test` wants the results to be counted. */
const outputFile = process.env.TENDRIL_RESULTS;
const toCount: ['json', { outputFile: string }][] = outputFile ? [['json', { outputFile }]] : [];

export default defineConfig({
  test: {
    reporters: ['default', './tests/sites/table.ts', './tests/faults/table.ts', ...toCount],
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: {
          alias: { './decode-strings.js': join(import.meta.dirname, 'lib/people/encoded-words.ts') },
        },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{sites,e2e,watch,webmail,clock,faults}/**'],
          setupFiles: ['fake-indexeddb/auto', './tests/english.ts'],
          // With the decoder that ships (wxt.config.ts), not with its own.
          server: { deps: { inline: ['postal-mime'] } },
        },
      },
      // Many pages wait in quiet while few act; the time to wait for one's turn counts too.
      inBrowser('sites', ['tests/sites/**/*.test.ts'], { maxConcurrency: 40, testTimeout: 300_000 }),
      inBrowser('e2e', ['tests/{watch,e2e}/**/*.test.ts']),
      inBrowser('webmail', ['tests/webmail/**/*.test.ts']),
      // What is lost at the first try is lost.
      inBrowser('faults', ['tests/faults/**/*.test.ts'], { retry: 0, testTimeout: 900_000 }),
      // A life goes on from test to test: what fails cannot be tried again.
      inBrowser('clock', ['tests/clock/**/*.test.ts'], { retry: 0, bail: 1 }),
    ],
  },
});
