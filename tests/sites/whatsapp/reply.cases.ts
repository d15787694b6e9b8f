import type { Someone } from '../case';
import { caseOf } from '../messenger';
import { replyCases as casesOf } from '../messenger-replies';
import { before, type ReplyCase, read, whoRead } from '../reply-case';
import { digits, group, whatsapp } from './people';

/** Of people in one's address book the page shows the name alone. */
const byName = ({ name }: Someone) => `whatsapp:name/${name.toLowerCase()}`;

const byNumber = (who: Someone) => `whatsapp:${digits(who)}`;

/** A build whose rows carry the address of the chat. */
const addressed = (name: string, play: object) =>
  caseOf(whatsapp, {
    name,
    play: { theirWord: true, build: 'jid', ...play },
    act: read,
    expects: () => 'none',
  });

const outreach = (who: Someone) => ({ channel: 'whatsapp', keys: [byNumber(who)], ago: before }) as const;

/** What people read on WhatsApp. */
export const replyCases: ReplyCase[] = [
  ...casesOf(whatsapp, {
    key: byName,
    group: (who) => ({ chat: group(who) }),
    other: ({ number }) => ({
      chat: { people: [{ name: `Max Roe ${number}` }], jid: `4917155${number}@c.us` },
    }),
    locales: ['de', 'pt'],
  }),
  whoRead(outreach)(true)(addressed('their message, by the number of the chat', {})),
  whoRead(outreach)(false)(addressed('my message, by the number of the chat', { theirWord: false })),
];
