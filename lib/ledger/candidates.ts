import type { Day } from '../habit/calendar';
import { type Candidate, isOpenTo, patience } from '../habit/who-next';
import { shownName } from '../people/recipients';
import { isNever } from './nevers';
import { readNames } from './outreach-view';
import { type Contact, isRow, type Never, type Touch } from './rows';
import type { ReadTransaction } from './schema';

/** So many who may be suggested are a choice: among 50,000 nobody misses the others. */
const enough = 100;

/** So many are looked through for them. */
const most = 1000;

/** Those who may be suggested today: by a referral or a cadence, never reached, or longest out of touch. */
export async function readCandidates(tx: ReadTransaction, today: Day): Promise<Candidate[]> {
  const contacts = tx.objectStore('contacts');
  const byLast = tx.objectStore('touches').index('last');
  const [nevers, referred, regular, unreached, longest] = await Promise.all([
    tx.objectStore('nevers').getAll(),
    contacts.index('referredBy').getAllKeys(null, most),
    contacts.index('cadence').getAllKeys(null, most),
    byLast.getAllKeys('', most),
    byLast.getAll(IDBKeyRange.lowerBound('', true), most),
  ]);
  const isAsked = isAskedFor(nevers.filter(isRow<Never>), today);
  const found = await Promise.all([
    openAmong(tx, [...referred, ...regular], isAsked, most),
    openAmong(tx, unreached, isAsked, enough),
    openAmong(tx, unrested(longest), isAsked, enough),
  ]);
  return withReferrers(tx, [...new Map(found.flat().map((one) => [one.contact.id, one])).values()]);
}

interface Found {
  readonly contact: Contact;
  readonly touch: Touch;
}

/** Those whom two outreaches without an answer let rest gather where the longest out of touch are. */
function unrested(touches: readonly Touch[]): string[] {
  return touches.filter(({ unanswered }) => unanswered < patience).map(({ contact }) => contact);
}

/** Whether somebody may be suggested, whatever the reason. */
function isAskedFor(nevers: readonly Never[], today: Day): (one: Found) => boolean {
  return ({ contact, touch }) => isOpenTo({ ...contact, ...touch }, today) && !isNever(nevers, contact);
}

/** The first `limit` of these contacts who may be suggested, read a few at a time. */
async function openAmong(
  tx: ReadTransaction,
  ids: readonly string[],
  isAsked: (one: Found) => boolean,
  limit: number,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let read = 0; read < ids.length && found.length < limit; read += enough) {
    const some = await Promise.all(ids.slice(read, read + enough).map((id) => readOne(tx, id)));
    found.push(...some.flatMap((one) => one ?? []).filter(isAsked));
  }
  return found;
}

async function readOne(tx: ReadTransaction, id: string): Promise<Found | undefined> {
  const [contact, touch] = await Promise.all([
    tx.objectStore('contacts').get(id),
    tx.objectStore('touches').get(id),
  ]);
  return isRow(contact) ? { contact, touch: touch ?? untouched(id) } : undefined;
}

function untouched(contact: string): Touch {
  return { contact, last: '', outreaches: 0, unanswered: 0 };
}

async function withReferrers(tx: ReadTransaction, found: readonly Found[]): Promise<Candidate[]> {
  const referrers = found.flatMap(({ contact }) => contact.referredBy ?? []);
  const names = await readNames(tx, referrers);
  return found.map(({ contact: { referredBy, groups = [], ...facts }, touch }) => {
    const by = referredBy && names.get(referredBy);
    const { last, outreaches, unanswered } = touch;
    const name = shownName(facts);
    return { ...facts, name, groups, last, outreaches, unanswered, ...(by && { referredBy: by }) };
  });
}
