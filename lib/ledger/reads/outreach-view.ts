import { shownName } from '../../people/recipients';
import { isRow, type OutcomeEvent, type Outreach } from '../rows';
import type { ReadTransaction } from '../schema';
import type { OutcomeView, OutreachView } from './view';

/** The shown names of contacts, by their ids. */
type Names = ReadonlyMap<string, string>;

/** These outreaches as they are shown, in the order given. */
export async function viewsOf(tx: ReadTransaction, rows: readonly Outreach[]): Promise<OutreachView[]> {
  const names = await readNames(tx, rows.flatMap(contactsIn));
  return rows.map((row) => outreachView(row, names));
}

/** The shown names of the contacts that are there, by their ids. */
export async function readNames(tx: ReadTransaction, ids: readonly string[]): Promise<Names> {
  const contacts = await Promise.all([...new Set(ids)].map((id) => tx.objectStore('contacts').get(id)));
  return new Map(contacts.filter(isRow).map((contact) => [contact.id, shownName(contact)]));
}

function contactsIn({ contact, outcomes }: Outreach): string[] {
  const referral = outcomes?.at(-1)?.referral;
  return referral ? [contact, referral] : [contact];
}

function outreachView(row: Outreach, names: Names): OutreachView {
  const { id, contact, channel, day, at, log, loggedAt, trusted, outcomes, moment } = row;
  const standing = outcomes?.at(-1);
  return {
    ...{ id, person: names.get(contact) ?? '?', contact, channel, day, at, log, loggedAt },
    trusted: trusted === true,
    ...(standing && { outcome: outcomeView(standing, names) }),
    ...(moment && { moment }),
  };
}

function outcomeView({ outcome, day, command, noticed, referral }: OutcomeEvent, names: Names): OutcomeView {
  const name = referral && names.get(referral);
  return { outcome, day, command, noticed: noticed === true, ...(name && { referral: name }) };
}

/** Orders what happened by day, then by moment, the newest first; of one moment by id, so that the order is always the same. */
export function newestFirst(one: Moment, other: Moment): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  if (one.at !== other.at) return other.at - one.at;
  return one.id < other.id ? 1 : -1;
}

type Moment = Pick<Outreach, 'day' | 'at' | 'id'>;
