import type { Day } from '../habit/calendar';
import { type Candidate, patience } from '../habit/who-next';
import { shownName } from '../people/recipients';
import { isNever } from './nevers';
import { readNames } from './outreach-view';
import { type Contact, isRow, type Never, type Touch } from './rows';
import type { ReadTransaction } from './schema';

/** So many of each kind are a choice; a list of 50,000 has no better five than they. */
const enough = 100;

/** So many are looked through for them: those who rest gather where the oldest are. */
const most = 1000;

/** Those who may be suggested: by a referral or a cadence, never reached, or longest out of touch. */
export async function readCandidates(tx: ReadTransaction, today: Day): Promise<Candidate[]> {
  const contacts = tx.objectStore('contacts');
  const byLast = tx.objectStore('touches').index('last');
  const [nevers, referred, regular, unreached, oldest] = await Promise.all([
    tx.objectStore('nevers').getAll(),
    contacts.index('referredBy').getAll(null, most),
    contacts.index('cadence').getAll(null, most),
    byLast.getAll('', most),
    byLast.getAll(IDBKeyRange.lowerBound('', true), most),
  ]);
  const isOpen = openTo(today, nevers.filter(isRow<Never>));
  const found = new Map<string, Contact>();
  for (const contact of [...referred, ...regular].filter(isRow<Contact>)) found.set(contact.id, contact);
  for (const touches of [unreached, oldest])
    for (const contact of await contactsOf(tx, touches, isOpen)) found.set(contact.id, contact);
  return candidatesOf(tx, [...found.values()].filter(isOpen));
}

/** Whether somebody may be suggested at all, whatever the reason. */
function openTo(today: Day, nevers: readonly Never[]): (contact: Contact) => boolean {
  return (contact) =>
    !contact.archived && !contact.mark && (contact.restUntil ?? '') <= today && !isNever(nevers, contact);
}

/** The first of these who may be suggested, read a few at a time until they are enough. */
async function contactsOf(
  tx: ReadTransaction,
  touches: readonly Touch[],
  isOpen: (contact: Contact) => boolean,
): Promise<Contact[]> {
  const ids = touches.filter(({ unanswered }) => unanswered < patience).map(({ contact }) => contact);
  const found: Contact[] = [];
  for (let read = 0; read < ids.length && found.length < enough; read += enough) {
    const some = ids.slice(read, read + enough).map((id) => tx.objectStore('contacts').get(id));
    found.push(...(await Promise.all(some)).filter(isRow<Contact>).filter(isOpen));
  }
  return found;
}

async function candidatesOf(tx: ReadTransaction, contacts: readonly Contact[]): Promise<Candidate[]> {
  const touches = tx.objectStore('touches');
  const [touched, names] = await Promise.all([
    Promise.all(contacts.map(({ id }) => touches.get(id))),
    readNames(
      tx,
      contacts.flatMap(({ referredBy }) => referredBy ?? []),
    ),
  ]);
  return contacts.map((contact, index) => candidateOf(contact, touched[index], names));
}

function candidateOf(
  { referredBy, groups = [], ...facts }: Contact,
  touch: Touch | undefined,
  names: ReadonlyMap<string, string>,
): Candidate {
  const { last = '', outreaches = 0, unanswered = 0 } = touch ?? {};
  const by = referredBy && names.get(referredBy);
  return {
    ...facts,
    ...{ name: shownName(facts), groups, last, outreaches, unanswered },
    ...(by && { referredBy: by }),
  };
}
