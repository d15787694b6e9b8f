import { type Change, post, stamp } from '../outbox';
import type { Site } from '../sites/site';
import { type Attempt, snapshot } from './attempt';
import { pathOf, pressIn } from './press';
import { quietly } from './quietly';
import { undoAwaiter } from './undo';
import { waitForProofs } from './wait';

/** Longer texts of a page are cut before they are kept, in characters. */
const longest = 2_000;

/** Notices sends in this document until the signal aborts. While nobody tries to send there are two listeners, nothing else. */
export function listen(site: Site, signal: AbortSignal): void {
  const awaitUndo = undoAwaiter(signal);
  const waiting = waitForProofs((attempt, proof) => {
    const send = stamp(new Date());
    tell(sightingOf(site, attempt), send);
    awaitUndo(attempt, proof, () => tell({ kind: 'withdraw', send: send.id }, stamp(new Date())));
  }, signal);

  const onPress = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    waiting.drop((attempt) => isCancelled(attempt, event));
    const press = pressIn(event, site.surfaces);
    const attempt = press && snapshot(press);
    if (attempt) waiting.add(attempt);
  };
  for (const type of ['click', 'keydown'])
    addEventListener(type, quietly(onPress), { capture: true, passive: true, signal });
}

const tell = quietly(post);

/** *Discard* and its like: in the attempt's own composer, or in a menu outside of every composer. */
function isCancelled({ surface, root }: Attempt, event: Event): boolean {
  const { cancel } = surface;
  const path = pathOf(event);
  const pressed = cancel && path.find((element) => element.matches(cancel));
  if (!pressed) return false;
  return path.includes(root) || !surface.root.some((selector) => pressed.closest(selector));
}

function sightingOf({ id }: Site, { recipients, own }: Attempt): Change {
  const cut = (text: string) => text.slice(0, longest);
  return {
    kind: 'sighting',
    site: id,
    people: recipients.people.map(({ name, keys }) => ({ name: cut(name), keys: keys.map(cut) })),
    addressLists: (recipients.addressLists ?? []).map((list) => list.slice(0, 10 * longest)),
    own,
  };
}
