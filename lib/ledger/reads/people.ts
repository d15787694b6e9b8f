import { isBuiltInGroup } from '../../people/groups';
import { shownName } from '../../people/recipients';
import { samePairs } from '../../people/same';
import { type Contact, isRow } from '../rows';
import type { Ledger } from '../schema';
import type { PeopleView } from './people-view';
import { personView } from './person-view';
import { readingOf } from './reading';

/** Everybody on the list, the archived too. */
export async function readPeople(ledger: Ledger): Promise<PeopleView> {
  const tx = readingOf(ledger);
  const [rows, touches] = await Promise.all([
    tx.objectStore('contacts').getAll(),
    tx.objectStore('touches').getAll(),
  ]);
  const contacts = rows.filter(isRow<Contact>);
  const touchOf = new Map(touches.map((touch) => [touch.contact, touch]));
  const nameOf = new Map(contacts.map((contact) => [contact.id, shownName(contact)]));
  const byName = new Intl.Collator().compare;
  const people = contacts
    .map((contact) => personView(contact, touchOf.get(contact.id), nameOf))
    .sort((one, other) => byName(one.name, other.name));
  const groups = new Set(people.flatMap((person) => person.groups));
  return {
    people,
    ownGroups: [...groups].filter((group) => !isBuiltInGroup(group)).sort(byName),
    same: samePairs(people),
  };
}
