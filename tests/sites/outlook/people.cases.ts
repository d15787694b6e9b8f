import type { SiteCase, Someone } from '../case';
import { friend, me, nameless, nobody, sightingOf } from '../correspondents';
import { at, onOutlook, pressSend, reply, untilGone, write } from './acts';

/** A mail really sent to these addresses, separated by semicolons. */
const sentTo = (addresses: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, addresses(who));
    await pressSend(page);
  };
};

const pills = (kind: string, glyphs = false) => ({ scene: () => ({ pills: kind, glyphs }) });
const stranger = ({ number }: Someone) => `new.person.${number}@example.test`;

/** To whom a mail goes: how the page shows it, and who of them is a person. */
export const peopleCases: SiteCase[] = [
  onOutlook(
    'pills with name and address, and icons in their text',
    sentTo((who) => who.email),
    pills('full', true),
  ),
  onOutlook(
    'pills whose address is only their label, and icons in their text',
    sentTo((who) => who.email),
    pills('address', true),
  ),
  onOutlook(
    'a pill without an address, picked by a click from suggestions that show it',
    async (page, who) => {
      await page.locator(at.newMail).click();
      await page.keyboard.type(who.name);
      await page.getByRole('option', { name: who.email }).click();
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await pressSend(page);
    },
    pills('name', true),
  ),
  onOutlook(
    'a pill without an address, picked by Enter from suggestions that show it',
    async (page, who) => {
      await page.locator(at.newMail).click();
      await page.keyboard.type(who.name);
      await page.getByRole('option', { name: who.email }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await page.keyboard.press('Control+Enter');
      await untilGone(page);
    },
    pills('name'),
  ),
  onOutlook(
    'a reply to a colleague whose address is nowhere in the page',
    async (page) => {
      await reply(page);
      await pressSend(page);
    },
    { ...pills('name', true), expects: (who) => ({ names: [who.name], keys: [] }) },
  ),
  onOutlook(
    'an address typed, not yet a pill',
    async (page, who) => {
      await page.locator(at.newMail).click();
      await page.keyboard.type(stranger(who));
      await page.keyboard.press('Control+Enter');
      await untilGone(page);
    },
    { expects: (who) => sightingOf(nameless(stranger(who))) },
  ),
  onOutlook(
    'a mail to two people',
    sentTo((who) => `${who.email};${friend(who).email}`),
    { ...pills('full'), expects: (who) => sightingOf(who, friend(who)) },
  ),
  onOutlook('a person, and somebody in Bcc who stays out of it', async (page, who) => {
    await write(page, who.email);
    await page.locator('[id$=_BCC] [contenteditable=true]').click();
    await page.keyboard.type(`${friend(who).email};`);
    await page.locator(at.body).click();
    await pressSend(page);
  }),
  onOutlook(
    'a person and a no-reply address',
    sentTo((who) => `${who.email};noreply@shop.${who.number}.example`),
  ),
  onOutlook(
    'a mail to oneself',
    sentTo((who) => me(who).email),
    { expects: nobody },
  ),
  onOutlook(
    'a mail to oneself in a window of its own, whose header alone has the account',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await pressSend(page);
    },
    {
      path: (who) => `deeplink/compose?to=${me(who).email}`,
      scene: () => ({ hasHeader: true }),
      expects: nobody,
    },
  ),
  onOutlook(
    'a mail to a no-reply address',
    sentTo((who) => `donotreply@shop.${who.number}.example`),
    { expects: nobody },
  ),
  onOutlook(
    'a mail to a mailing list',
    sentTo((who) => `gardeners@lists.${who.number}.example`),
    { expects: nobody },
  ),
  onOutlook(
    'nobody but somebody in Bcc',
    async (page, who) => {
      await write(page, '');
      await page.locator('[id$=_BCC] [contenteditable=true]').click();
      await page.keyboard.type(`${friend(who).email};`);
      await page.locator(at.body).click();
      await pressSend(page);
    },
    { expects: nobody },
  ),
];
