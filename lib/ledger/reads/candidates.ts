import type { Day } from '../../habit/calendar';
import { type Turns, turnsOn } from '../../habit/turns';
import { type Candidate, isOpenTo, type Suggestion, whoNext } from '../../habit/who-next';
import { shownName } from '../../people/recipients';
import { isNever, readNevers } from '../changes/nevers';
import { type Contact, isRow, type Touch } from '../rows';
import type { ReadTransaction } from '../schema';
import { readNames } from './outreach-view';

/** So many are looked through for them: some rest. */
const most = 300;

/** Who is next to write to, the first first. Reads a few of each kind, however many there are. */
export async function readNext(tx: ReadTransaction, today: Day): Promise<readonly Suggestion[]> {
  const nevers = await readNevers(tx);
  const may = ({ contact, touch }: Found) =>
    isOpenTo({ ...contact, ...touch }, today) && !isNever(nevers, contact);
  const found = await Promise.all(turnsOn(today).map((turns) => firstIn(tx, turns, may)));
  const each = new Map(found.flat().map((one) => [one.contact.id, one]));
  return whoNext(await candidatesOf(tx, [...each.values()]), today);
}

interface Found {
  readonly contact: Contact;
  readonly touch: Touch;
}

/** The first of one kind who may be suggested, read a few at a time until they are enough. */
async function firstIn(
  tx: ReadTransaction,
  { from, to, enough }: Turns,
  may: (one: Found) => boolean,
): Promise<Found[]> {
  const byTurn = tx.objectStore('touches').index('turn');
  const found: Found[] = [];
  let after = from;
  for (let looked = 0; looked < most && found.length < enough; looked += enough) {
    const touches = await byTurn.getAll(IDBKeyRange.bound(after, to, true), enough);
    const contacts = await Promise.all(touches.map((touch) => tx.objectStore('contacts').get(touch.contact)));
    for (const [index, touch] of touches.entries()) {
      const contact = contacts[index];
      if (isRow(contact) && may({ contact, touch })) found.push({ contact, touch });
    }
    const last = touches.at(-1)?.turns.find(([kind]) => kind === from[0]);
    if (touches.length < enough || !last) break;
    after = last;
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
