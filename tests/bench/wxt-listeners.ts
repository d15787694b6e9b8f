import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { fresh } from '../browser/built-copy';

/** Two listeners as WXT's own guide has them: its context takes them away when the extension is updated. */
const entry = `
import { defineContentScript } from 'wxt/utils/define-content-script';

let sends = 0;
export default defineContentScript({
  matches: ['https://wxt.example.test/*'],
  main(ctx) {
    for (const type of ['keydown', 'click'])
      ctx.addEventListener(window, type, (event) => { if (event.key === 'Enter') sends += 1; }, { capture: true });
  },
});`;

const silent = () => {};

const logger = {
  debug: silent,
  log: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
  success: silent,
  level: 0,
};

/** A content script with two listeners and nothing else, as WXT builds it. */
export async function wxtListeners(): Promise<string> {
  const root = fresh('wxt');
  writeFileSync(join(root, 'listeners.content.ts'), entry);
  await build({
    root,
    configFile: false,
    entrypointsDir: '.',
    imports: false,
    manifestVersion: 3,
    manifest: { name: 'Listeners', version: '1' },
    logger,
  });
  return readFileSync(join(root, '.output/chrome-mv3/content-scripts/listeners.js'), 'utf8');
}
