import type { Day } from '../../habit/calendar';
import { type Candidate, isOpenTo, type Suggestion, whoNext } from '../../habit/who-next';
import { shownName } from '../../people/recipients';
import { isNever } from '../changes/nevers';
import { type Contact, isRow, type Never, type Touch } from '../rows';
import type { ReadTransaction } from '../schema';
import { readNames } from './outreach-view';

/** So many who may be suggested are a choice: among 50,000 nobody misses the others. */
const enough = 100;

/** So many are looked through for them: some are archived or rest. */
const most = 300;

/** Who is next to write to, the first first. */
export async function readNext(tx: ReadTransaction, today: Day): Promise<readonly Suggestion[]> {
  return whoNext(await readCandidates(tx, today), today);
}

/** Those who may be suggested today: by a referral or a cadence, never reached, or longest out of touch. */
async function readCandidates(tx: ReadTransaction, today: Day): Promise<Candidate[]> {
  const contacts = tx.objectStore('contacts');
  const byReady = tx.objectStore('touches').index('ready');
  const [nevers, referred, regular, unreached, longest] = await Promise.all([
    tx.objectStore('nevers').getAll(),
    contacts.index('referredBy').getAll(null, most),
    contacts.index('cadence').getAll(null, most),
    byReady.getAll('', most),
    byReady.getAll(IDBKeyRange.lowerBound('', true), most),
  ]);
  const may = openTo(nevers.filter(isRow<Never>), today);
  const found = await Promise.all([
    withTouches(tx, [...referred, ...regular].filter(isRow<Contact>)),
    firstOpen(tx, unreached, may),
    firstOpen(tx, longest, may),
  ]);
  const each = new Map(found.flat().map((one) => [one.contact.id, one]));
  return candidatesOf(tx, [...each.values()].filter(may));
}

interface Found {
  readonly contact: Contact;
  readonly touch: Touch;
}

/** Whether somebody may be suggested at all, whatever the reason. */
function openTo(nevers: readonly Never[], today: Day): (one: Found) => boolean {
  return ({ contact, touch }) => isOpenTo({ ...contact, ...touch }, today) && !isNever(nevers, contact);
}

async function withTouches(tx: ReadTransaction, contacts: readonly Contact[]): Promise<Found[]> {
  const touches = await Promise.all(contacts.map(({ id }) => tx.objectStore('touches').get(id)));
  return contacts.map((contact, index) => ({ contact, touch: touches[index] ?? untouched(contact.id) }));
}

function untouched(contact: string): Touch {
  return { contact, last: '', outreaches: 0, unanswered: 0 };
}

/** The first of these who may be suggested, read a few at a time until they are enough. */
async function firstOpen(
  tx: ReadTransaction,
  touches: readonly Touch[],
  may: (one: Found) => boolean,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let read = 0; read < touches.length && found.length < enough; read += enough) {
    const some = touches.slice(read, read + enough);
    const contacts = await Promise.all(some.map((touch) => tx.objectStore('contacts').get(touch.contact)));
    const pairs = some.flatMap((touch, index) => {
      const contact = contacts[index];
      return isRow(contact) ? { contact, touch } : [];
    });
    found.push(...pairs.filter(may));
  }
  return found;
}

async function candidatesOf(tx: ReadTransaction, found: readonly Found[]): Promise<Candidate[]> {
  const referrers = found.flatMap(({ contact }) => contact.referredBy ?? []);
  const names = await readNames(tx, referrers);
  return found.map(({ contact: { referredBy, groups = [], ...facts }, touch }) => {
    const by = referredBy && names.get(referredBy);
    const { last, outreaches, unanswered } = touch;
    const name = shownName(facts);
    return { ...facts, name, groups, last, outreaches, unanswered, ...(by && { referredBy: by }) };
  });
}
