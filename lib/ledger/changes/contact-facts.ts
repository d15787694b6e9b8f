import type { ContactChanges } from '../../outbox';
import { cleanName } from '../../people/names';
import { cleanKeys } from '../../people/recipients';
import type { Contact } from '../rows';

/** What a contact's row is made of, where an empty value stands for none. */
type Facts = Pick<Contact, 'id' | 'name' | 'keys' | 'addedBy'> & {
  readonly [Field in keyof Contact]?: Contact[Field] | '' | 0 | boolean | undefined;
};

/** A contact's row of these facts, without those that are empty. */
export function contactOf(facts: Facts): Contact {
  const filled = Object.entries(facts).filter(([, value]) => (Array.isArray(value) ? value.length : value));
  return { name: facts.name, keys: facts.keys, ...Object.fromEntries(filled) } as Contact;
}

/** Two lists as one, each item once. */
export function united<Item>(one: readonly Item[] = [], other: readonly Item[] = []): Item[] {
  return [...new Set([...one, ...other])];
}

/** The names of groups, cleaned, each once. */
export function cleanGroups(groups: readonly string[]): string[] {
  return united(groups.map(cleanName).filter(Boolean));
}

/** Changes to a contact as they are kept. */
export function cleanChanges(changes: ContactChanges): ContactChanges {
  const { name, keys, groups, notes, met } = changes;
  return {
    ...changes,
    ...(name !== undefined && { name: cleanName(name) }),
    ...(keys && { keys: cleanKeys(keys) }),
    ...(groups && { groups: cleanGroups(groups) }),
    ...(notes !== undefined && { notes: notes.toWellFormed().trim() }),
    ...(met !== undefined && { met: met.toWellFormed().trim() }),
  };
}
