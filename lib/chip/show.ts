import { quietly } from '../watch/quietly';
import css from './chip.css?inline';
import { isCutOff } from './life';
import { make } from './make';
import { mindManners } from './manners';
import { takeSeat } from './seat';
import { followSight } from './sight';
import { standInPage } from './stand';

/** How often to look whether the chip still sits well, in milliseconds. */
const tick = 500;

/** After this long in its place the chip must be seen, in milliseconds. */
const timeToShow = 1_500;

/** A click that comes sooner was meant for the page; in milliseconds. */
const tooSoon = 300;

/** A screen reader tells of changes in what it knows already, so the words come a little later; in milliseconds. */
const breath = 150;

/** Shows this, until then at least, in milliseconds since 1970. */
export type Draw = (look: 'asks' | 'done', content: readonly Node[], until: number) => void;

/** Puts a chip into the page, where it disturbs nothing; it leaves when its time is over, and goes with its life. */
export function showChip(life: AbortController): Draw {
  const leave = () => life.abort();
  const stand = standInPage(css);
  const { host, shadow } = stand;
  const card = make('section', { ariaLabel: 'Tendril' });
  const voice = make('p', { className: 'unseen', role: 'status' });
  shadow.append(card, voice);
  const seat = takeSeat(stand, card);
  const isSeen = followSight(host, card);
  const isAttended = () => card.matches(':hover') || shadow.activeElement !== null;
  const giveFocusBack = mindManners(shadow, (at) => at - seat.since() > tooSoon && isSeen(), leave);
  let end = 0;
  let lastLook = Date.now();

  const look = quietly(() => {
    const now = Date.now();
    if (isAttended()) end += now - lastLook;
    lastLook = now;
    const isLost = performance.now() - seat.since() > timeToShow && !isSeen();
    if (now > end || isLost || !host.isConnected || isCutOff()) leave();
    else seat.settle(isAttended());
  });
  for (const type of ['scrollend', 'resize'])
    addEventListener(type, look, { capture: true, signal: life.signal });
  card.addEventListener('toggle', look, true);
  const timer = setInterval(look, tick);
  life.signal.addEventListener('abort', () => {
    clearInterval(timer);
    giveFocusBack();
    host.remove();
  });

  return (kind, content, until) => {
    const hadFocus = shadow.activeElement;
    card.className = kind;
    card.replaceChildren(...content);
    if (hadFocus) card.querySelector('button')?.focus();
    end = until;
    // It appears anew, so that a second click on what was there before does nothing.
    stand.move(undefined);
    seat.settle(isAttended());
    setTimeout(() => voice.replaceChildren(`Tendril: ${card.firstChild?.textContent}`), breath);
  };
}
