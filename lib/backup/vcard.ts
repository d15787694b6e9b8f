import { type Contact, isRow } from '../ledger/rows';
import { isBuiltInGroup } from '../people/groups';
import { shownName } from '../people/recipients';
import { writeTo } from '../people/write-to';
import type { RecordFile } from './record-file';

/** The contacts of a record as vCards (version 4.0, RFC 6350), one after the other. */
export function contactsVcf({ contacts }: Pick<RecordFile['rows'], 'contacts'>): string {
  return contacts
    .filter(isRow<Contact>)
    .map(vcardOf)
    .join('');
}

function vcardOf(contact: Contact): string {
  const { id, keys, groups = [], notes = '', met = '' } = contact;
  const own = groups.filter((group) => !isBuiltInGroup(group)).map(escaped);
  const note = [met, notes].filter(Boolean).join('\n\n');
  const lines = [
    ...['BEGIN:VCARD', 'VERSION:4.0', `UID;VALUE=text:tendril-${escaped(id)}`],
    `FN:${escaped(shownName(contact))}`,
    ...keys.flatMap((key) => reachedBy(key) ?? []),
    ...(own.length > 0 ? [`CATEGORIES:${own.join(',')}`] : []),
    ...(note ? [`NOTE:${escaped(note)}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** How a key says that somebody is reached, where it leads anywhere. */
function reachedBy(key: string): string | undefined {
  const place = writeTo([key]);
  if (place?.channel === 'mail') return `EMAIL:${escaped(key.slice(key.indexOf(':') + 1))}`;
  if (place?.channel === 'whatsapp') return `TEL:+${escaped(key.slice(key.indexOf(':') + 1))}`;
  return place && `URL:${place.url}`;
}

/** A value's text: no line of its own can begin within it. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** So many bytes are in a line at most. */
const longest = 75;

/** A line as several, none too long and none ending within a letter: the next one goes on after a space. */
function folded(line: string): string {
  let written = '';
  let bytes = 0;
  for (const letter of line) {
    const more = new TextEncoder().encode(letter).length;
    if (bytes + more > longest) {
      written += '\r\n ';
      bytes = 1;
    }
    written += letter;
    bytes += more;
  }
  return written;
}
