import { type Weekday, weekOf } from '../../habit/calendar';
import { type Recipient, sharesKey, shownName } from '../../people/recipients';
import { knownContact } from '../changes/contacts';
import { isNever, readNevers } from '../changes/nevers';
import { type Contact, isRow, type Never, type Outreach, type Sighting } from '../rows';
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
  const waiting = sightings
    .filter(({ state, at }) => state === 'waiting' && at > now - patience)
    .sort((one, other) => other.at - one.at);
  const reached = await reachedIn(tx, waiting, first);
  const views = waiting.map(async ({ id, recipients, site, at, day }) => {
    const isSettled = settledBy(tx, reached.get(weekOf(day, first).start) ?? []);
    const open = recipients.filter((one) => !isNever(nevers, one));
    const settled = await Promise.all(open.map(isSettled));
    return { id, people: open.filter((_, index) => !settled[index]).map(asked), site, at };
  });
  return (await Promise.all(views)).filter(({ people }) => people.length > 0);
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

/** Who was reached out to in the weeks of these sends, by the first days of those weeks. */
async function reachedIn(
  tx: ReadTransaction,
  sends: readonly Pick<Sighting, 'day'>[],
  first: Weekday,
): Promise<ReadonlyMap<string, Contact[]>> {
  const weeks = new Map(sends.map(({ day }) => weekOf(day, first)).map((week) => [week.start, week]));
  const reached = [...weeks.values()].map(async ({ start, end }) => {
    const days = IDBKeyRange.bound([start], [end, []]);
    const outreaches = (await tx.objectStore('outreaches').index('time').getAll(days)) as Outreach[];
    const ids = [...new Set(outreaches.map(({ contact }) => contact))];
    const contacts = await Promise.all(ids.map((id) => tx.objectStore('contacts').get(id)));
    return [start, contacts.filter(isRow<Contact>)] as const;
  });
  return new Map(await Promise.all(reached));
}

/** Whether a recipient is one of those who were reached out to. A look decides for most, and nothing is read. */
function settledBy(tx: ReadTransaction, reached: readonly Contact[]) {
  return async (recipient: Recipient): Promise<boolean> => {
    const isAlike = (one: Contact) => sharesKey(one, recipient) || one.name === recipient.name;
    const [contact] = reached.some(isAlike) ? [await knownContact(tx, recipient)] : [];
    return reached.some(({ id }) => id === contact?.id);
  };
}

function asked(recipient: Recipient): AskedView {
  return { id: recipient.keys[0] ?? '', name: shownName(recipient) };
}
