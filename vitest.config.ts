import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A project whose tests drive a browser: slow by nature, one file at a time. */
const inBrowser = (name: string, include: string[]) => ({
  test: {
    name,
    include,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxConcurrency: 10,
    // A loaded machine can take the focus or the clock from a page; what fails twice is a failure.
    retry: 1,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{sites,e2e,webmail}/**'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      inBrowser('sites', ['tests/sites/**/*.test.ts']),
      inBrowser('e2e', ['tests/e2e/**/*.test.ts']),
      inBrowser('webmail', ['tests/webmail/**/*.test.ts']),
    ],
  },
});
