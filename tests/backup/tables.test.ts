import { expect, test } from 'vitest';
import { checkRecordFile } from '../../lib/backup/check-file';
import { outreachesCsv } from '../../lib/backup/csv';
import { contactsVcf } from '../../lib/backup/vcard';
import { handLog } from '../ledger/commands';
import { moment, outcome } from '../ledger/habit-commands';
import { edit } from '../ledger/people-commands';
import { story } from '../ledger/story';
import { fileOf } from './restored';

test('the table of outreaches runs no formula and breaks at no comma, quote or line', async () => {
  const { ledger, tell, outreach } = await story([
    handLog('=HYPERLINK("https://example.test")', { id: '1', on: '2026-11-16' }),
    handLog('Jane Doe', { id: '2', on: '2026-11-17' }),
  ]);
  await tell(outcome((await outreach('Jane Doe')).id, 'pointed', { referral: '@SUM' }));
  await tell(moment((await outreach('Jane Doe')).id, ' +1 for tea,\nand "cake"'));
  const { rows } = checkRecordFile(await fileOf(ledger));
  expect(outreachesCsv(rows).split('\r\n')).toEqual([
    '\ufeffday,name,channel,outcome,outcome_day,pointed_to,moment',
    '2026-11-17,Jane Doe,call,pointed,2026-11-18,\'@SUM,"\'+1 for tea,\nand ""cake"""',
    '2026-11-16,"\'=HYPERLINK(""https://example.test"")",call,,,,',
    '',
  ]);
});

test('a card has a name, where to reach them, groups and notes, and no line that a note put there', async () => {
  const { ledger, tell, idOf } = await story([
    handLog('Jane; Doe', { keys: ['email:jane@example.test', 'linkedin:in/jane-doe', 'whatsapp:49123'] }),
  ]);
  const notes = `Sings,\r\nEND:VCARD\u2028${'é'.repeat(60)}`;
  await tell(edit(await idOf('Jane; Doe'), { notes, groups: ['Choir', 'key-contact'] }));
  const { rows } = checkRecordFile(await fileOf(ledger));
  const card = contactsVcf(rows);
  const lines = card.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(card.replaceAll('\r\n ', '').split('\r\n')).toEqual([
    ...['BEGIN:VCARD', 'VERSION:4.0', `UID;VALUE=text:tendril-${await idOf('Jane; Doe')}`],
    ...['FN:Jane\\; Doe', 'EMAIL:jane@example.test', 'URL:https://www.linkedin.com/in/jane-doe/'],
    ...['TEL:+49123', 'CATEGORIES:Choir', `NOTE:Sings\\,\\nEND:VCARD\\n${'é'.repeat(60)}`, 'END:VCARD', ''],
  ]);
});
