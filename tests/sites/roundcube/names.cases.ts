import type { SiteCase, Someone } from '../case';
import { crowd, friend, longName, machines, me, nobody, quoting, sightingOf } from '../correspondents';
import { at, named, onRoundcube, pressSend, write } from './acts';

const larry = () => ({ skin: 'larry' });
const replying = () => '&_action=compose&_reply_uid=5&_mbox=INBOX';
const asIs: SiteCase['act'] = (page) => pressSend(page);

/** A mail really sent to these recipients. */
const sentTo = (recipients: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, recipients(who));
    await pressSend(page);
  };
};

const alias = ({ number }: Someone) => `alias${number}@example.test`;

/** Which people and names are left of an address line. */
export const nameCases: SiteCase[] = [
  onRoundcube(
    'a name with the last name first, in quotes, the skin larry',
    sentTo(({ number, email }) => `"Doe, Jane ${number}" <${email}>`),
    { scene: larry, expects: ({ number, email }) => sightingOf({ name: `Doe, Jane ${number}`, email }) },
  ),
  onRoundcube(
    'a name between marks of direction',
    sentTo(({ name, email }) => named({ name: `\u202b${name}\u202c`, email })),
  ),
  onRoundcube('a reply to a name that looks like markup', asIs, {
    path: replying,
    scene: ({ number, email }) => ({ person: { name: `<b>Jane</b> & Co ${number}`, email } }),
    expects: ({ number, email }) => sightingOf({ name: `<b>Jane</b> & Co ${number}`, email }),
  }),
  onRoundcube('a reply to a name as long as a book, whose address is out of reach', asIs, {
    path: replying,
    scene: (who) => ({ person: { name: longName(who), email: who.email } }),
    expects: nobody,
  }),
  onRoundcube('a text with addresses and with somebody’s header', async (page, who) => {
    await write(page, named(who));
    await page.keyboard.type(quoting(who));
    await pressSend(page);
  }),
  onRoundcube('a reply to all, of whom one is in To', asIs, { path: () => `${replying()}&_all=all` }),
  onRoundcube(
    'a mail forwarded to somebody else',
    async (page, who) => {
      await page.locator(at.to).pressSequentially(named(friend(who)));
      await pressSend(page);
    },
    { path: () => '&_action=compose&_forward_uid=5', expects: (who) => sightingOf(friend(who)) },
  ),
  onRoundcube(
    'a mail to eight people',
    sentTo((who) =>
      crowd(who)
        .map(({ email }) => `${email},`)
        .join(''),
    ),
    { expects: (who) => sightingOf(...crowd(who)) },
  ),
  onRoundcube(
    'a mail to machines of many kinds',
    sentTo((who) =>
      machines(who)
        .map((email) => `${email},`)
        .join(''),
    ),
    { expects: nobody },
  ),
  onRoundcube(
    'a mail to oneself with a tag',
    sentTo((who) => `${me(who).email.replace('@', '+notes@')},`),
    { expects: nobody },
  ),
  onRoundcube(
    'a mail to another identity of one’s own',
    sentTo((who) => `${alias(who)},`),
    { scene: (who) => ({ identities: [alias(who)] }), expects: nobody },
  ),
];
