import type { SiteCase, Someone } from '../case';
import { friend, me, nameless, nobody, sightingOf } from '../correspondents';
import { address, at, onYahoo, renewed, send, untilSent, write } from './acts';

/** A mail really sent to these addresses, separated by commas. */
const sentTo = (addresses: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, addresses(who));
    await send(page);
  };
};

const stranger = ({ number }: Someone) => `new.person.${number}@example.test`;
const both = (who: Someone) => `${who.email},${friend(who).email}`;
const theStranger = (who: Someone) => sightingOf(nameless(stranger(who)));
const isNew = { path: renewed };

/** To whom a mail goes: how the page shows it, and who of them is a person. */
export const peopleCases: SiteCase[] = [
  onYahoo('a person picked from the suggestions', async (page, who) => {
    await page.locator(at.compose).click();
    await page.locator(at.to).fill(who.name);
    await page.getByRole('option', { name: who.email }).click();
    await page.locator(at.body).click();
    await page.keyboard.insertText('Hello');
    await send(page);
  }),
  onYahoo('an address that no address book knows, in its pill twice', sentTo(stranger), {
    expects: theStranger,
  }),
  onYahoo('an address in a pill that begins with a bar, the new interface', sentTo(stranger), {
    ...isNew,
    expects: theStranger,
  }),
  onYahoo(
    'an address typed, not yet a pill',
    async (page, who) => {
      await page.locator(at.compose).click();
      await page.locator(at.to).fill(stranger(who));
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    { ...isNew, expects: theStranger },
  ),
  onYahoo('a mail to two people', sentTo(both), { expects: (who) => sightingOf(who, friend(who)) }),
  onYahoo('a mail to two people, the new interface', sentTo(both), {
    ...isNew,
    expects: (who) => sightingOf(who, friend(who)),
  }),
  ...['d/folders/1', renewed()].map((path) =>
    onYahoo(
      `a person, and somebody in Cc and in Bcc who stay out of it, at /${path}`,
      async (page, who) => {
        await write(page, who.email);
        await address(page, 'cc', friend(who).email);
        await address(page, 'bcc', stranger(who));
        await send(page);
      },
      { path: () => path },
    ),
  ),
  onYahoo(
    'a mail to oneself, the page in German',
    async (page, who) => {
      await write(page, me(who).email);
      await page.locator(at.send).click();
      await page.locator(at.send).waitFor({ state: 'detached' });
    },
    { scene: () => ({ locale: 'de' }), expects: nobody },
  ),
  onYahoo(
    'a mail to oneself, the new interface',
    sentTo((who) => me(who).email),
    { ...isNew, expects: nobody },
  ),
  onYahoo(
    'a mail to a no-reply address',
    sentTo((who) => `donotreply@shop.${who.number}.example`),
    { ...isNew, expects: nobody },
  ),
  onYahoo(
    'a mail to a mailing list',
    sentTo((who) => `gardeners@lists.${who.number}.example`),
    { expects: nobody },
  ),
  onYahoo(
    'nobody but somebody in Bcc',
    async (page, who) => {
      await write(page, '');
      await address(page, 'bcc', friend(who).email);
      await send(page);
    },
    { ...isNew, expects: nobody },
  ),
];
