import type { Place as Surface } from '../ledger/changes/misses';
import { post, stamp } from '../outbox';
import type { Place } from './place';
import { runInPage } from './run-in-page';

/** Longer shapes are cut, in characters: the ledger takes no more. */
const longest = 20_000;

/** Looks at the page in which an attempt found no proof, and keeps how it is built. */
export async function keepShape({ site, part }: Surface, { tabId, frameId }: Place): Promise<void> {
  const shape = await runInPage({ target: { tabId, frameIds: [frameId] }, files: ['/shape.js'] });
  // The page may be gone already; the miss counts without its shape.
  if (typeof shape !== 'string' || shape === '') return;
  await post({ kind: 'shape', site, part, shape: shape.slice(0, longest) }, stamp(new Date()));
}
