import type { SiteCase, Someone } from '../case';
import { friend, nameless, sightingOf } from '../correspondents';
import { at, onGmail, pressSend, reply, untilSent, write } from './acts';

const stranger = ({ number }: Someone) => `new.person.${number}@example.test`;
const openThread = () => ({ view: 'thread' });

/** Mails that were really sent, each in another way. */
export const sendCases: SiteCase[] = [
  onGmail('a new mail by a click on Send', async (page, who) => {
    await write(page, who.email);
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail('a new mail by Ctrl+Enter', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onGmail(
    'a new mail by Command+Enter, on a Mac',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Meta+Enter');
      await untilSent(page);
    },
    { scene: () => ({ mac: true }) },
  ),
  onGmail('Enter on the Send button, reached by Tab', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilSent(page);
  }),
  onGmail('Space on the Send button', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.send).focus();
    await page.keyboard.press('Space');
    await untilSent(page);
  }),
  onGmail(
    'a server that takes five seconds',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSent(page);
    },
    { scene: () => ({ serverTime: 5000 }) },
  ),
  onGmail(
    'a reply by Ctrl+Enter, its recipients never unfolded',
    async (page) => {
      await reply(page);
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    { scene: openThread },
  ),
  onGmail(
    'a reply by a click, its node in the page until the server has answered',
    async (page) => {
      await reply(page);
      await pressSend(page);
      await untilSent(page);
    },
    { scene: () => ({ view: 'thread', serverTime: 2500 }) },
  ),
  onGmail(
    'a reply whose line of recipients lies outside the editor',
    async (page) => {
      await reply(page);
      await pressSend(page);
      await untilSent(page);
    },
    { scene: () => ({ view: 'thread', recap: 'outside' }) },
  ),
  onGmail(
    'a reply whose line of recipients lies there without its classes',
    async (page) => {
      await reply(page);
      await pressSend(page);
      await untilSent(page);
    },
    { scene: () => ({ view: 'thread', recap: 'bare' }) },
  ),
  onGmail(
    'Ctrl+Enter behind an address in the classic line',
    async (page, who) => {
      await write(page, '');
      await page.locator(at.line).click();
      await page.locator(at.to).pressSequentially(`${who.email},`);
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    { scene: () => ({ chips: 'classic' }) },
  ),
  onGmail('Ctrl+Enter behind somebody in Cc', async (page, who) => {
    await write(page, '');
    await page.locator(at.line).click();
    await page.locator(at.to).pressSequentially(`${who.email},`);
    await page.locator('[name=cc] input').pressSequentially(`${friend(who).email},`);
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onGmail(
    'a reply by Send and archive',
    async (page) => {
      await reply(page);
      await page.getByRole('button', { name: 'Send and archive' }).click();
      await untilSent(page);
    },
    { scene: () => ({ view: 'thread', sendAndArchive: true }) },
  ),
  onGmail(
    'a mail forwarded to somebody else',
    async (page, who) => {
      await page.getByRole('link', { name: 'Forward', exact: true }).click();
      await page.locator(at.to).pressSequentially(friend(who).email);
      await page.locator(at.body).click();
      await page.keyboard.type('For your information');
      await pressSend(page);
      await untilSent(page);
    },
    { scene: openThread, expects: (who) => sightingOf(friend(who)) },
  ),
  onGmail('an address picked from the suggestions', async (page, who) => {
    await page.locator(at.compose).click();
    await page.locator(at.to).pressSequentially(who.name);
    await page.getByRole('option').filter({ hasText: who.email }).click();
    await page.locator(at.body).click();
    await page.keyboard.type('Hello');
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onGmail(
    'an address typed, not yet a chip, while another person is suggested',
    async (page, who) => {
      await page.locator(at.compose).click();
      await page.locator(at.to).pressSequentially(stranger(who));
      await page
        .getByRole('option')
        .filter({ hasText: friend(who).name })
        .waitFor();
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    {
      scene: (who) => ({ others: [{ name: friend(who).name, email: `${stranger(who)}.au` }] }),
      expects: (who) => sightingOf(nameless(stranger(who))),
    },
  ),
];
