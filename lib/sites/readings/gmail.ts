import { hosts } from '../gmail';
import type { Reading } from '../reading';
import { firstFound, mailPerson } from '../site';

/**
 * Gmail: a message's id begins with the moment at which Google took it, in hexadecimal in one attribute and in
 * decimal in another (compared with the headers of mails of 2014, 2021 and 2025).
 */
export const gmailReading: Reading = {
  site: 'gmail',
  hosts,
  keys: 'email:',
  open: '[data-legacy-message-id], [data-message-id*="msg-f:"]',
  person: (mail) =>
    // The sender's name comes first; classes are renamed in some accounts since 2026-07.
    mailPerson('', firstFound(mail, '.gD[email]', '[email]')[0]?.getAttribute('email')),
  newest: {
    kind: 'time',
    at: (mail) => {
      const decimal = mail.getAttribute('data-message-id')?.match(/msg-f:(\d+)/)?.[1];
      return Number(decimal ?? `0x${mail.getAttribute('data-legacy-message-id')}`) / 2 ** 20;
    },
  },
};
