import { browser } from 'wxt/browser';
import { type Change, post, type Stamp, stamp } from '../outbox';
import { missedKey } from '../shape/missed';
import type { Site } from '../sites/site';
import type { Aftermath } from './aftermath';
import { type Attempt, snapshot } from './attempt';
import type { Frames } from './frames';
import { hearPresses } from './hear';
import { isKey, pathOf, pressIn } from './press';
import type { Provers } from './proof';
import { quietly } from './quietly';
import { waitForProofs } from './wait';

/** What a content script watches, and with what: a means that none of its sites needs is not in its bundle. */
export interface Watched {
  readonly sites: readonly Site[];
  readonly provers: Provers;
  /** How a message is found not to have left after all, where the page can tell. */
  readonly aftermath?: Aftermath;
  /** For sites whose editor is a frame. */
  readonly frames?: Frames;
  /** For sites that send by a further key: the key that it equals. */
  readonly readKey?: (event: Event) => KeyboardEvent | undefined;
  /** For sites that hear which fields the caret leaves. */
  readonly leaving?: (sites: readonly Site[], signal: AbortSignal) => void;
}

/** A page's texts are cut before they are kept. */
const cut = (texts: readonly string[]) => texts.slice(0, 20).map((text) => text.slice(0, longest));

/** In characters. */
const longest = 10_000;

/** Notices sends in this document until the signal aborts. While nobody tries to send there are listeners, nothing else. */
export function listen(
  { sites, provers, aftermath, frames, readKey, leaving }: Watched,
  signal: AbortSignal,
): void {
  const onProven = (attempt: Attempt, proof: Element) => {
    const send = stamp(new Date());
    tell(sightingOf(attempt), send);
    aftermath?.(attempt, proof, () => tell({ kind: 'withdraw', send: send.id }), signal);
  };
  const waiting = waitForProofs({ provers, onProven, onMissed }, signal);

  const onPress = (pressed: Event) => {
    const event = readKey?.(pressed) ?? pressed;
    if (isKey(event) && event.key !== 'Enter' && event.key !== ' ') return;
    const inside = pathOf(pressed);
    const path = frames ? [...inside, ...frames.around(inside[0])] : inside;
    for (const site of sites) site.onPress?.(path, event);
    waiting.drop(({ surface, root }) => surface.cancels?.(path, root));
    const press = pressIn(event, path, sites);
    const attempt = press && snapshot(press);
    if (attempt) waiting.add(attempt);
  };
  const listenIn = (view: Window) => hearPresses(view, onPress, signal);
  listenIn(window);
  frames?.listen(listenIn, signal);
  leaving?.(sites, signal);
}

/** In milliseconds: the worker brings a change into the ledger in half of it. A message meanwhile would make that a third longer. */
const pause = 10;

/** Brings a change into the outbox, then tells the worker to ask in this page: a page that is gone by then needs no answer. */
const tell = quietly((change: Change, made: Stamp = stamp(new Date())) =>
  // Told even where there is no room to keep it: nothing is lost in silence.
  post(change, made).finally(async () => {
    await new Promise((resolve) => setTimeout(resolve, pause));
    await browser.runtime.sendMessage(made.id);
  }),
);

/** Leaves the part that was missed where the script that describes its shape finds it. */
function onMissed({ site, surface, root }: Attempt): void {
  (globalThis as { [missedKey]?: Element })[missedKey] = root;
  tell({ kind: 'miss', site: site.id, part: surface.part });
}

function sightingOf({ site, surface, recipients, own, byHand }: Attempt): Change {
  const { people, addressLists = [] } = recipients;
  return {
    kind: 'sighting',
    site: site.id,
    part: surface.part,
    people: people.slice(0, 500).map(({ name, keys }) => ({ name: name.slice(0, longest), keys: cut(keys) })),
    addressLists: cut(addressLists),
    own: cut(own),
    byHand,
  };
}
