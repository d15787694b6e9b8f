import type { Reading } from '../reading';
import { mailPerson } from '../site';

/** SnappyMail's open mail (its own source, seen 2025-06); its times have no zone and are the browser's. */
export const snappymailReading: Reading = {
  site: 'snappymail',
  hosts: [],
  keys: 'email:',
  open: '.b-message:has(#messageItem)',
  person: (mail) =>
    mailPerson('', mail.querySelector('.messageItemHeader .from[title]')?.getAttribute('title')),
  newest: {
    kind: 'time',
    at: (mail) =>
      Date.parse(mail.querySelector('.messageItemHeader time[datetime]')?.getAttribute('datetime') ?? ''),
  },
};
