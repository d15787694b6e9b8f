import type { Reading } from '../reading';
import { firstFound, mailPerson, textOf } from '../site';

/**
 * Roundcube's open mail, in its page and in the frame of the list, skins elastic and larry (its own source and a real one,
 * 1.6.5, 2026-11). Short lines name the recipient in the sender's place where the mail is one's own; only the list of all headers does not.
 */
export const roundcubeReading: Reading = {
  site: 'roundcube',
  hosts: [],
  keys: 'email:',
  open: '#message-header, #messageheader',
  person: (mail) => {
    const sender = mail.querySelector('.from .rcmContactAddress:not(#preview-shortheaders *)');
    return mailPerson('', sender?.getAttribute('href'), sender?.getAttribute('title'), textOf(sender));
  },
  newest: {
    kind: 'time',
    at: (mail) => timeIn(textOf(firstFound(mail, '.header-summary .text-nowrap', 'td.date')[0])),
  },
};

/**
 * Of the formats that Roundcube offers, those that cannot be misread: the year first, as by default, or days, months and
 * years with dots. Weekdays and *Today*, which the headers' row shows of the last days, are words.
 */
function timeIn(text: string): number {
  const [, year, month, day, time] = text.match(/^(\d{4})[-/.](\d\d?)[-/.](\d\d?) (.+)/) ?? [];
  const [, dotted, ofMonth, ofYear, clock] = text.match(/^(\d\d?)\.(\d\d?)\.(\d{4}) (.+)/) ?? [];
  return Date.parse(`${year ?? ofYear}/${month ?? ofMonth}/${day ?? dotted} ${time ?? clock}`);
}
