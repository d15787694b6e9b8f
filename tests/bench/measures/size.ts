import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from '../../browser/extension';
import { rawListeners } from '../floors';
import type { Line, Measure } from '../line';
import { type Peer, peerScript } from '../peers';

/** In bytes, gzipped as well as gzip can. */
const gzipped = (code: string | Buffer) => gzipSync(code, { level: 9 }).length;

async function measure(): Promise<readonly Line[]> {
  const scripts = readdirSync(join(built, 'content-scripts'))
    .map((name) => ({ name, size: gzipped(readFileSync(join(built, 'content-scripts', name))) }))
    .toSorted((one, other) => other.size - one.size);
  const [largest] = scripts;
  if (!largest) throw new Error('The build has no content script.');
  const onLinkedIn = scripts.filter(({ name }) => /^linkedin/.test(name));
  const sum = onLinkedIn.reduce((all, { size }) => all + size, 0);
  const target = { of: 'figure', most: 4_000 } as const;
  const plain = (name: string) => readFileSync(join(built, name)).length;
  return [
    {
      ...besideRaw(
        `the largest of ${scripts.length} content scripts, ${largest.name}, gzipped`,
        largest.size,
      ),
      target,
    },
    { ...besideRaw('the chip, gzipped', gzipped(readFileSync(join(built, 'chip.js')))), target },
    besideRaw(`all ${onLinkedIn.length} scripts of LinkedIn's page`, sum),
    await peerLine('gmail-js'),
    await peerLine('@inboxsdk/core'),
    {
      what: 'the worker, as it is',
      unit: 'B',
      figure: plain('background.js'),
      target: { of: 'figure', most: 40_000 },
    },
    { what: 'what the worker takes in after a send', unit: 'B', figure: plain('chores.js') },
  ];
}

async function peerLine(peer: Peer): Promise<Line> {
  return besideRaw(`${peer} as a content script`, gzipped(await peerScript(peer)));
}

/** Beside a script that only listens; sizes are exact, and have no spread. */
function besideRaw(what: string, figure: number): Line {
  const floor = { what: 'raw listeners', figure: gzipped(rawListeners) };
  return { what, unit: 'B', figure, floor, ratio: { middle: figure / floor.figure } };
}

/** How large what is put into pages is, and the worker. */
export const size: Measure = { name: 'size', measure };
