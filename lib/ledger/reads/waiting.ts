import { type Recipient, shownName } from '../../people/recipients';
import { isNever } from '../changes/nevers';
import { isRow, type Never, type Sighting } from '../rows';
import type { Ledger } from '../schema';
import type { AskedView, SightingView } from './view';

/** A sighting nobody decides on leaves after this time, in milliseconds (7 days). */
export const patience = 7 * 24 * 60 * 60 * 1000;

/** What the person may still decide on at `now`, newest first; nobody of whom *Never* was said. */
export function waitingIn(
  sightings: readonly Sighting[],
  nevers: readonly Never[],
  now: number,
): SightingView[] {
  return sightings
    .filter(({ state, at }) => state === 'waiting' && at > now - patience)
    .map((sighting) => sightingView(sighting, nevers))
    .filter(({ people }) => people.length > 0)
    .sort((one, other) => other.at - one.at);
}

/** A sighting that waits, with the ids of all its sends. */
export type WaitingView = SightingView & Pick<Sighting, 'sends'>;

/** The sightings that wait at `now` and stand for this send. */
export async function readWaitingFor(ledger: Ledger, send: string, now: number): Promise<WaitingView[]> {
  const tx = ledger.transaction(['sightings', 'nevers']);
  const sightings = (await tx.objectStore('sightings').index('send').getAll(send)) as Sighting[];
  const nevers = (await tx.objectStore('nevers').getAll()).filter(isRow<Never>);
  return waitingIn(sightings, nevers, now).map((view) => {
    const sends = sightings.find(({ id }) => id === view.id)?.sends ?? [];
    return { ...view, sends };
  });
}

function sightingView({ id, recipients, site, at }: Sighting, nevers: readonly Never[]): SightingView {
  const people = recipients.filter((recipient) => !isNever(nevers, recipient)).map(asked);
  return { id, people, site, at };
}

function asked(recipient: Recipient): AskedView {
  return { id: recipient.keys[0] ?? '', name: shownName(recipient) };
}
