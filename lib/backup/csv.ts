import { newestFirst } from '../ledger/reads/outreach-view';
import { type Contact, isRow, type Outreach } from '../ledger/rows';
import { shownName } from '../people/recipients';
import type { RecordFile } from './record-file';

const columns = ['day', 'name', 'channel', 'outcome', 'outcome_day', 'pointed_to', 'moment'];

/**
 * The outreaches of a record as a table (RFC 4180), newest first: a line of column names, then one each. A
 * byte order mark says to spreadsheets that it is UTF-8.
 */
export function outreachesCsv({ contacts, outreaches }: Tables): string {
  const names = new Map(contacts.filter(isRow<Contact>).map((contact) => [contact.id, shownName(contact)]));
  const lines = outreaches
    .filter(isRow<Outreach>)
    .sort(newestFirst)
    .map(cellsOf(names));
  return `\ufeff${[columns, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

type Tables = Pick<RecordFile['rows'], 'contacts' | 'outreaches'>;

function cellsOf(names: ReadonlyMap<string, string>) {
  return ({ day, contact, channel, outcomes, moment = '' }: Outreach): string[] => {
    const { outcome = '', day: told = '', referral = '' } = outcomes?.at(-1) ?? {};
    return [day, names.get(contact) ?? '', channel, outcome, told, names.get(referral) ?? '', moment];
  };
}

/** A spreadsheet would run what begins like this; an apostrophe before it makes it a text. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function cell(text: string): string {
  const safe = (formula.test(text) ? `'${text}` : text).toWellFormed();
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
