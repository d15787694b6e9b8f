import { burdenOf, hitAt } from './burden';
import { boxAt, choosePlace, type Place } from './place';
import type { Stand } from './stand';
import { isDarkAt } from './tone';

/** Where the chip is in the window. */
export interface Seat {
  /** Since when it can be seen there as it is now, on the clock of events; not a number while it is hidden. */
  since(): number;
  /** Goes where it disturbs nothing, or nowhere; stays put while the person is at it. */
  settle(isAttended: boolean): void;
}

/** Seats the card where it covers no control of the page, in the page's own light or dark. */
export function takeSeat({ host, move }: Stand, card: HTMLElement): Seat {
  let place: Place | undefined;
  let since = Number.NaN;
  const settle = (isAttended: boolean) => {
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    if (!place || !isAttended) place = choosePlace(place, (there) => burdenOf(boxAt(there, size), host));
    const box = place && boxAt(place, size);
    if (move(box)) since = box ? performance.now() : Number.NaN;
    if (!box) return;
    const behind = hitAt(document, box.left + box.width / 2, box.top + box.height / 2, host);
    card.classList.toggle('dark', isDarkAt(behind));
  };
  return { since: () => since, settle };
}
