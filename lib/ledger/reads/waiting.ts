import { type Weekday, weekOf } from '../../habit/calendar';
import { type Recipient, shownName } from '../../people/recipients';
import { isReached } from '../changes/contacts';
import { isNever, readNevers } from '../changes/nevers';
import type { Never, Sighting } from '../rows';
import type { Ledger, ReadTransaction } from '../schema';
import { readingOf } from './reading';
import type { AskedView, SightingView } from './view';

/** A sighting nobody decides on leaves after this time, in milliseconds (7 days). */
export const patience = 7 * 24 * 60 * 60 * 1000;

/** When it is asked what waits, in milliseconds since 1970, and the weekday on which weeks begin. */
interface Asking {
  readonly now: number;
  readonly first: Weekday;
}

/**
 * What the person may still decide on, newest first: nobody of whom *Never* was said, and nobody who was reached out to in
 * the week of the send, whichever log says so. Once that is taken back they are asked for again.
 */
export async function waitingIn(
  tx: ReadTransaction,
  sightings: readonly Sighting[],
  nevers: readonly Never[],
  { now, first }: Asking,
): Promise<SightingView[]> {
  const waiting = sightings.filter(({ state, at }) => state === 'waiting' && at > now - patience);
  const views = waiting.map(async ({ id, recipients, site, at, day }) => {
    const week = weekOf(day, first);
    const open = recipients.filter((one) => !isNever(nevers, one));
    const reached = await Promise.all(open.map((one) => isReached(tx, one, week)));
    return { id, people: open.filter((_, index) => !reached[index]).map(asked), site, at };
  });
  return (await Promise.all(views))
    .filter(({ people }) => people.length > 0)
    .sort((one, other) => other.at - one.at);
}

/** A sighting that waits, with the ids of all its sends. */
export type WaitingView = SightingView & Pick<Sighting, 'sends'>;

/** The sightings that wait and stand for this send. */
export async function readWaitingFor(ledger: Ledger, send: string, asking: Asking): Promise<WaitingView[]> {
  const tx = readingOf(ledger);
  const sightings = (await tx.objectStore('sightings').index('send').getAll(send)) as Sighting[];
  const views = await waitingIn(tx, sightings, await readNevers(tx), asking);
  return views.map((view) => {
    const sends = sightings.find(({ id }) => id === view.id)?.sends ?? [];
    return { ...view, sends };
  });
}

function asked(recipient: Recipient): AskedView {
  return { id: recipient.keys[0] ?? '', name: shownName(recipient) };
}
