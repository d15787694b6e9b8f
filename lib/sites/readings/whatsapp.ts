import type { Reading } from '../reading';
import { hosts, isOwn, recipients, row } from '../whatsapp';

/** A message, and not a line of the chat's own, such as one about a new device (seen 2026-10). */
const message = '.message-in, [data-icon=tail-in], [data-pre-plain-text]';

/** Mine, though it has no tick. */
const unsent = '[data-icon=msg-time], [data-icon*=error]';

/** WhatsApp Web: times are written in the order of the account's language, so order alone tells (seen 2026-10). */
export const whatsappReading: Reading = {
  site: 'whatsapp',
  hosts,
  keys: 'whatsapp:',
  open: '#main',
  person: () => recipients().people[0],
  newest: {
    kind: 'order',
    row,
    isMine: isOwn,
    isTheirs: (one) => !isOwn(one) && !one.querySelector(unsent) && one.querySelector(message) !== null,
  },
};
