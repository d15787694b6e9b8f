import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { friend, me, nameless, nobody, sightingOf } from '../correspondents';
import { address, at, onProton, pressSend, send, untilSent, write, writeText } from './acts';

/** A mail really sent to these addresses, separated by commas. */
const sentTo = (addresses: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, addresses(who));
    await send(page);
  };
};

/** Adds somebody to Cc or Bcc. */
async function addTo(page: Page, kind: 'cc' | 'bcc', email: string) {
  await page.locator(`[data-testid="composer:recipients:${kind}-button"]`).click();
  await page.locator(`[data-testid="composer:to-${kind}"]`).fill(email);
  await page.keyboard.press(',');
}

const noReply = ({ number }: Someone) => `no-reply@shop.${number}.example`;
const stranger = ({ number }: Someone) => `new.person.${number}@example.test`;

/** To whom a mail goes, and who of them is a person. */
export const peopleCases: SiteCase[] = [
  onProton('a person picked from the suggestions by a click', async (page, who) => {
    await page.locator(at.compose).click();
    await page.locator(at.to).fill(who.name);
    await page.getByRole('option', { name: who.email }).click();
    await page.locator(at.subject).click();
    await page.keyboard.insertText('Coffee?');
    await send(page);
  }),
  onProton('a person picked from the suggestions by Enter, and sent from the frame', async (page, who) => {
    await page.locator(at.compose).click();
    await page.locator(at.to).fill(who.name);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator(at.subject).fill('Coffee?');
    await writeText(page, 'Hello');
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onProton('an address that no address book knows', sentTo(stranger), {
    expects: (who) => sightingOf(nameless(stranger(who))),
  }),
  onProton(
    'an address typed, not yet a chip when Send is pressed',
    async (page, who) => {
      await write(page, '');
      await page.locator('.composer-addresses-fakefield-inner').click();
      await page.locator(at.to).fill(stranger(who));
      await send(page);
    },
    { expects: (who) => sightingOf(nameless(stranger(who))) },
  ),
  onProton(
    'a mail to two people, sent while the caret is beside their chips',
    async (page, who) => {
      await write(page, '');
      await page.locator('.composer-addresses-fakefield-inner').click();
      await address(page, `${who.email},${friend(who).email}`);
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    {
      expects: (who) => sightingOf({ ...who, name: who.email }, { ...friend(who), name: friend(who).email }),
    },
  ),
  onProton(
    'a mail to two people, sent from the text',
    sentTo((who) => `${who.email},${friend(who).email}`),
    { expects: (who) => sightingOf(who, friend(who)) },
  ),
  onProton('a person, and somebody in Cc and in Bcc who stay out of it', async (page, who) => {
    await write(page, who.email);
    await addTo(page, 'cc', friend(who).email);
    await addTo(page, 'bcc', stranger(who));
    await writeText(page, ' And you?');
    await send(page);
  }),
  onProton(
    'a mail to oneself',
    sentTo((who) => me(who).email),
    { expects: nobody },
  ),
  onProton(
    'a mail to a no-reply address, in spite of Proton’s question',
    async (page, who) => {
      await write(page, noReply(who));
      await pressSend(page);
      await page.locator(at.ok).click();
      await untilSent(page);
    },
    { expects: nobody },
  ),
  onProton(
    'a mail to a mailing list',
    sentTo((who) => `gardeners@lists.${who.number}.example`),
    { expects: nobody },
  ),
  onProton(
    'a mail to a group of contacts',
    async (page, who) => {
      const friends = `Friends ${who.number}`;
      await page.locator(at.compose).click();
      await page.locator(at.to).fill(friends);
      await page.getByRole('option', { name: friends }).click();
      await page.locator(at.subject).click();
      await page.keyboard.insertText('Coffee?');
      await send(page);
    },
    {
      scene: ({ number }) => ({
        others: [{ name: `Friends ${number}`, email: `Friends ${number}`, members: 3 }],
      }),
      expects: nobody,
    },
  ),
  onProton(
    'nobody but somebody in Bcc',
    async (page, who) => {
      await write(page, '');
      await addTo(page, 'bcc', friend(who).email);
      await writeText(page, ' And you?');
      await send(page);
    },
    { expects: nobody },
  ),
];
