import { shownName } from '../../people/recipients';
import { type Contact, isRow } from '../rows';
import type { Ledger } from '../schema';
import { outreachesTo } from '../touches';
import { newestFirst, readNames, viewsOf } from './outreach-view';
import type { PersonPageView } from './people-view';
import { personView } from './person-view';
import { readingOf } from './reading';

/** One contact with everything that happened; nothing where nobody has this id, or no longer. */
export async function readPerson(ledger: Ledger, id: string): Promise<PersonPageView | undefined> {
  const tx = readingOf(ledger);
  const contacts = tx.objectStore('contacts');
  const contact = await contacts.get(id);
  if (!isRow(contact)) return undefined;
  const [touch, rows, pointedTo, names] = await Promise.all([
    tx.objectStore('touches').get(id),
    outreachesTo(tx, id),
    contacts.index('referredBy').getAll(id) as Promise<Contact[]>,
    readNames(tx, contact.referredBy ? [contact.referredBy] : []),
  ]);
  return {
    person: personView(contact, touch, names),
    timeline: await viewsOf(tx, rows.sort(newestFirst)),
    pointedTo: pointedTo.map((one) => ({ id: one.id, name: shownName(one) })),
  };
}
