import { type Change, post, stamp } from '../outbox';
import type { Site } from '../sites/site';
import { type Attempt, snapshot } from './attempt';
import { pathOf, pressIn } from './press';
import { quietly } from './quietly';
import { undoAwaiter } from './undo';
import { waitForProofs } from './wait';

/** Longer texts of a page are cut before they are kept, in characters. */
const longest = 10_000;

/** Notices sends in this document until the signal aborts. While nobody tries to send there are two listeners, nothing else. */
export function listen(sites: readonly Site[], signal: AbortSignal): void {
  const awaitUndo = undoAwaiter(signal);
  const waiting = waitForProofs((attempt, proof) => {
    const send = stamp(new Date());
    tell(sightingOf(attempt), send);
    awaitUndo(attempt, proof, () => tell({ kind: 'withdraw', send: send.id }, stamp(new Date())));
  }, signal);

  const onPress = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const path = pathOf(event);
    for (const site of sites) site.onPress?.(path, event);
    waiting.drop(({ surface, root }) => surface.cancels?.(path, root) ?? false);
    const press = pressIn(event, sites);
    const attempt = press && snapshot(press);
    if (attempt) waiting.add(attempt);
  };
  for (const type of ['click', 'keydown'])
    addEventListener(type, quietly(onPress), { capture: true, passive: true, signal });
}

const tell = quietly(post);

function sightingOf({ site, surface, recipients, own }: Attempt): Change {
  const cut = (text: string) => text.slice(0, longest);
  return {
    kind: 'sighting',
    site: site.id,
    part: surface.part,
    people: recipients.people.map(({ name, keys }) => ({ name: cut(name), keys })),
    addressLists: (recipients.addressLists ?? []).map(cut),
    own,
  };
}
