import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fresh } from '../browser/built-copy';

/** What others do beside us, each at its lightest: gmail.js without the jQuery that it wants, InboxSDK before it is started. */
const entries = {
  'gmail-js': `
    import { Gmail } from 'gmail-js';
    const gmail = new Gmail(false);
    addEventListener('DOMContentLoaded', () => gmail.observe.on_dom('compose', () => {}));`,
  '@inboxsdk/core': `
    import * as sdk from '@inboxsdk/core';
    globalThis.sdk = sdk;`,
};

export type Peer = keyof typeof entries;

/** A peer as one content script, as its users bundle it. */
export async function peerScript(peer: Peer): Promise<string> {
  const entry = join(fresh(`peer-${peer.replace(/\W/g, '-')}`), 'entry.js');
  writeFileSync(entry, entries[peer]);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'peer' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const [chunk] = bundle?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${peer} could not be bundled.`);
  return chunk.code;
}
