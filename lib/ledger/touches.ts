import type { Day } from '../habit/calendar';
import { isAnswer } from '../habit/outcome';
import { turnsOf } from '../habit/turns';
import { shownName } from '../people/recipients';
import type { Contact, Outreach, Touch } from './rows';
import { type AnyTransaction, type ReadTransaction, storeIn } from './schema';

/** What of a contact a touch is made of. */
export type ContactFacts = Pick<
  Contact,
  'id' | 'name' | 'keys' | 'addedOn' | 'groups' | 'cadence' | 'mark' | 'stretch' | 'archived' | 'referredBy'
>;

/**
 * What the outreaches to one contact, oldest first, come to. Who was never reached out to has a touch as well, so that an
 * index lists them.
 */
export function touchOf(
  contact: ContactFacts,
  outreaches: readonly Pick<Outreach, 'day' | 'at' | 'outcomes'>[],
): Touch {
  const newest = outreaches.at(-1);
  const last = newest?.day ?? '';
  const unanswered = outreaches.length - 1 - outreaches.findLastIndex(isAnswered);
  const noticed = noticedIn(outreaches);
  return {
    ...{ contact: contact.id, last, outreaches: outreaches.length, unanswered },
    turns: turnsOf({ groups: [], ...contact, name: shownName(contact), last, unanswered }),
    ...(newest && isOpen(newest) && { open: [newest.day, newest.at] as const }),
    ...(noticed && { noticed }),
  };
}

/** Whether nothing is known yet of what became of an outreach. */
export function isOpen({ outcomes = [] }: Pick<Outreach, 'outcomes'>): boolean {
  return outcomes.length === 0;
}

/** The day on which a reply was noticed, where the outreach stands there. */
export function noticedOn({ outcomes }: Pick<Outreach, 'outcomes'>): Day | undefined {
  const standing = outcomes?.at(-1);
  return standing?.noticed ? standing.day : undefined;
}

function noticedIn(outreaches: readonly Pick<Outreach, 'outcomes'>[]): Day | undefined {
  return outreaches
    .flatMap((outreach) => noticedOn(outreach) ?? [])
    .sort()
    .at(-1);
}

/** The outreaches to one contact, oldest first. */
export async function outreachesTo(tx: AnyTransaction, contact: string): Promise<Outreach[]> {
  const byContact = storeIn(tx, 'outreaches').index('contactTime');
  return (await byContact.getAll(allTo(contact))) as Outreach[];
}

/** The newest outreach to one contact, if any. */
export async function newestTo(tx: ReadTransaction, contact: string): Promise<Outreach | undefined> {
  const cursor = await tx.objectStore('outreaches').index('contactTime').openCursor(allTo(contact), 'prev');
  return cursor?.value as Outreach | undefined;
}

/** What the index `contactTime` lists of one contact: an array sorts after every day. */
export function allTo(contact: string): IDBKeyRange {
  return IDBKeyRange.bound([contact], [contact, []]);
}

/** Whether the person was reached: where an outreach stands is its newest outcome. */
export function isAnswered({ outcomes = [] }: Pick<Outreach, 'outcomes'>): boolean {
  const newest = outcomes.at(-1);
  return newest !== undefined && isAnswer(newest.outcome);
}
