import type { Command, ContactChanges } from '../../lib/outbox';
import { stamped, type When } from './commands';

interface Added extends When {
  readonly group?: string;
}

export function addContacts(names: readonly string[], { group, ...when }: Added = {}): Command {
  return {
    ...{ ...stamped('add', when), kind: 'add-contacts' as const, names },
    ...(group !== undefined && { group }),
  };
}

export function edit(contact: string, changes: ContactChanges, when: When = {}): Command {
  return { ...stamped('edit', when), kind: 'edit-contact', contact, changes };
}

export function merge(into: string, from: string, when: When = {}): Command {
  return { ...stamped('merge', when), kind: 'merge', into, from };
}

export function notSame(one: string, other: string, when: When = {}): Command {
  return { ...stamped('not same', when), kind: 'not-same', one, other };
}

export function erase(contact: string, when: When = {}): Command {
  return { ...stamped('erase', when), kind: 'erase', contact };
}
