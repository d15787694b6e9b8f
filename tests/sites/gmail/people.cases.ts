import type { SiteCase, Someone } from '../case';
import { friend, me, nameless, nobody, sightingOf } from '../correspondents';
import { at, onGmail, pressSend, reply, untilSent, write } from './acts';

const noReply = ({ number }: Someone) => `no-reply@shop.${number}.example`;
const list = ({ number }: Someone) => `friends.${number}@googlegroups.com`;

/** A mail really sent to these addresses, separated by commas. */
const sentTo = (addresses: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, addresses(who));
    await pressSend(page);
    await untilSent(page);
  };
};

/** To whom a mail goes, and who of them is a person. */
export const peopleCases: SiteCase[] = [
  onGmail(
    'a mail to two people',
    sentTo((who) => `${who.email},${friend(who).email}`),
    { expects: (who) => sightingOf(who, friend(who)) },
  ),
  onGmail(
    'a person and a no-reply address',
    sentTo((who) => `${noReply(who)},${who.email}`),
  ),
  onGmail('a person, and somebody in Bcc who stays out of it', async (page, who) => {
    await page.locator(at.compose).click();
    await page.locator(at.to).pressSequentially(who.email);
    await page.locator('[name=bcc] input').pressSequentially(friend(who).email);
    await page.locator(at.body).click();
    await page.keyboard.type('Hello');
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail(
    'an address in capitals and a name between marks of direction',
    sentTo((who) => `Jane.DOE.${who.number}@Example.test`),
    {
      scene: (who) => ({
        person: { name: `\u202a${who.name}\u202c`, email: `Jane.DOE.${who.number}@Example.test` },
      }),
      expects: (who) => sightingOf({ name: who.name, email: `Jane.DOE.${who.number}@Example.test` }),
    },
  ),
  onGmail(
    'an address that no address book knows',
    sentTo((who) => `new.person.${who.number}@example.test`),
    { expects: (who) => sightingOf(nameless(`new.person.${who.number}@example.test`)) },
  ),
  onGmail(
    'a mail to oneself',
    sentTo((who) => me(who).email),
    { expects: nobody },
  ),
  onGmail('a mail to a no-reply address', sentTo(noReply), { expects: nobody }),
  onGmail('a mail to a Google Group', sentTo(list), {
    scene: (who) => ({ others: [{ name: `Friends ${who.number}`, email: list(who), group: true }] }),
    expects: nobody,
  }),
  onGmail(
    'a mail to an address that answers to a post on a site',
    sentTo((who) => `reply+AB12CD${who.number}@reply.github.com`),
    { expects: nobody },
  ),
  onGmail(
    'nobody but somebody in Bcc',
    async (page, who) => {
      await page.locator(at.compose).click();
      await page.locator('[name=bcc] input').pressSequentially(friend(who).email);
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await pressSend(page);
      await untilSent(page);
    },
    { expects: nobody },
  ),
  onGmail(
    'a reply to a machine',
    async (page) => {
      await reply(page);
      await pressSend(page);
      await untilSent(page);
    },
    {
      scene: (who) => ({ view: 'thread', person: { name: `Shop ${who.number}`, email: noReply(who) } }),
      expects: nobody,
    },
  ),
];
