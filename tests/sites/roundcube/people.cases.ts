import type { SiteCase, Someone } from '../case';
import { friend, me, nameless, nobody, sightingOf } from '../correspondents';
import { at, named, onRoundcube, pressSend, write } from './acts';

/** A mail really sent to these recipients. */
const sentTo = (recipients: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, recipients(who));
    await pressSend(page);
  };
};

const stranger = ({ number }: Someone) => `new.person.${number}@example.test`;
const larry = () => ({ skin: 'larry' });

/** To whom a mail goes, and who of them is a person. */
export const peopleCases: SiteCase[] = [
  onRoundcube('a person picked from the address book', async (page, who) => {
    await page.locator(at.to).pressSequentially(who.name);
    await page.getByRole('option', { name: who.email }).click();
    await page.locator(at.subject).fill('Coffee?');
    await pressSend(page);
  }),
  onRoundcube('an address without a name', sentTo(stranger), {
    expects: (who) => sightingOf(nameless(stranger(who))),
  }),
  onRoundcube(
    'an address typed last and not yet a chip',
    async (page, who) => {
      await page.locator(at.subject).fill('Coffee?');
      await page.locator(at.to).pressSequentially(stranger(who));
      await pressSend(page);
    },
    { expects: (who) => sightingOf(nameless(stranger(who))) },
  ),
  onRoundcube(
    'a mail to two people',
    sentTo((who) => `${named(who)}${named(friend(who))}`),
    { expects: (who) => sightingOf(who, friend(who)) },
  ),
  onRoundcube(
    'a mail to two people, one of them in quotes, the skin larry',
    sentTo((who) => `"${who.name}" <${who.email}>, ${named(friend(who))}`),
    { scene: larry, expects: (who) => sightingOf(who, friend(who)) },
  ),
  onRoundcube(
    'a person, and somebody in Bcc who stays out of it',
    async (page, who) => {
      await write(page, named(who));
      await page.locator('#_bcc').fill(named(friend(who)));
      await pressSend(page);
    },
    { scene: larry },
  ),
  onRoundcube(
    'a person and a no-reply address',
    sentTo((who) => `noreply@shop.${who.number}.example,${named(who)}`),
  ),
  onRoundcube(
    'a mail to oneself',
    sentTo((who) => named(me(who))),
    { expects: nobody },
  ),
  onRoundcube(
    'a mail to a no-reply address',
    sentTo((who) => `no-reply@shop.${who.number}.example,`),
    { expects: nobody },
  ),
  onRoundcube(
    'a mail to a mailing list',
    sentTo((who) => `Gardeners <gardeners@lists.${who.number}.example>,`),
    { expects: nobody },
  ),
  onRoundcube(
    'a mail to the daemon that returns mail',
    sentTo((who) => `mailer-daemon@mx.${who.number}.example,`),
    { expects: nobody },
  ),
  onRoundcube(
    'nobody but somebody in Bcc',
    async (page, who) => {
      await page.locator('#_bcc').fill(named(friend(who)));
      await page.locator(at.subject).fill('Coffee?');
      await pressSend(page);
    },
    { scene: larry, expects: nobody },
  ),
];
