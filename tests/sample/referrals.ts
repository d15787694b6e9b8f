import type { Contact, Outreach } from '../../lib/ledger/rows';

/** A list of people and what happened. */
interface Story {
  readonly contacts: readonly Contact[];
  readonly outreaches: readonly Outreach[];
}

/** Whoever pointed to somebody pointed to one of those at the end of the list, whom nobody has reached out to yet. */
export function withReferrals(contacts: readonly Contact[], outreaches: readonly Outreach[]): Story {
  const reached = new Set(outreaches.map(({ contact }) => contact));
  const free = contacts.filter(({ id }) => !reached.has(id));
  const pointed = new Map<string, Contact>();
  const told = outreaches.map((outreach) => {
    const [outcome] = outreach.outcomes ?? [];
    const to = outcome?.outcome === 'pointed' ? free.pop() : undefined;
    if (!outcome || !to) return outreach;
    pointed.set(to.id, { ...to, referredBy: outreach.contact, addedOn: outcome.day });
    return { ...outreach, outcomes: [{ ...outcome, referral: to.id }] };
  });
  return { contacts: contacts.map((contact) => pointed.get(contact.id) ?? contact), outreaches: told };
}
