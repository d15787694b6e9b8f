import type { Reading } from '../reading';
import { mailPerson, textOf } from '../site';

/** Nextcloud Mail, each mail of a thread (its own source, seen 2026-08). */
export const nextcloudReading: Reading = {
  site: 'nextcloud',
  hosts: [],
  keys: 'email:',
  open: '.envelope:has(> .envelope__header .sender__email)',
  person: (mail) => mailPerson('', textOf(mail.querySelector('.sender__email'))),
  newest: {
    kind: 'time',
    at: (mail) =>
      Number(mail.querySelector('.envelope__header [data-timestamp]')?.getAttribute('data-timestamp')),
  },
};
