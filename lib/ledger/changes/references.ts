import { type Contact, isRow } from '../rows';
import type { Writer } from '../writer';
import { contactOf, united } from './contact-facts';

/** Contacts that name `from`, as the one who pointed to them or as not the same, name `into` instead; nobody where it is absent. */
export async function redirect(writer: Writer, from: Contact, into?: string): Promise<void> {
  const instead = (id: string) => (id === from.id ? into : id);
  const contacts = writer.tx.objectStore('contacts');
  const pointedTo = await contacts.index('referredBy').getAllKeys(from.id);
  for (const id of united(pointedTo, from.notSame)) {
    const contact = await contacts.get(id);
    if (!isRow<Contact>(contact)) continue;
    const { referredBy = '', notSame = [] } = contact;
    const apart = united(notSame.flatMap((other) => instead(other) ?? []));
    await writer.put('contacts', contactOf({ ...contact, referredBy: instead(referredBy), notSame: apart }));
  }
}
