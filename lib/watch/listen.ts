import { type Change, post, stamp } from '../outbox';
import type { Site } from '../sites/site';
import { type Attempt, snapshot } from './attempt';
import { pathOf, pressIn } from './press';
import { isGone } from './proof';
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
    site.onPress?.(pathOf(event));
    waiting.drop((attempt) => isCancelled(attempt, event));
    const press = pressIn(event, site.surfaces);
    const attempt = press && snapshot(press);
    if (attempt) waiting.add(attempt);
  };
  for (const type of ['click', 'keydown'])
    addEventListener(type, quietly(onPress), { capture: true, passive: true, signal });
}

const tell = quietly(post);

/** *Discard* and its like; and a click elsewhere, after which a composer that is left goes just as one that sends. */
function isCancelled({ surface: { cancel, proof, root: roots }, root }: Attempt, event: Event): boolean {
  const path = pathOf(event);
  const on = (selector: string) => path.find((element) => element.matches(selector));
  const pressed = cancel && on(cancel);
  // In the attempt's own composer, or in a menu outside of every composer.
  if (pressed) return path.includes(root) || !roots.some((selector) => pressed.closest(selector));
  const isElsewhere = event.type === 'click' && !path.includes(root) && !on('[role$=dialog]');
  return proof.kind === 'gone' && isElsewhere && !isGone(root, proof.part);
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
