import type { Reading } from '../reading';
import { hosts, isOwn, recipients, row } from '../whatsapp';

/** WhatsApp Web: times are written in the order of the account's language, so order alone tells (seen 2026-10). */
export const whatsappReading: Reading = {
  site: 'whatsapp',
  hosts,
  keys: 'whatsapp:',
  open: '#main',
  person: () => recipients().people[0],
  newest: { kind: 'order', row, isMine: isOwn, isTheirs: (one) => !isOwn(one) },
};
