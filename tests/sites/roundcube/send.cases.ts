import type { SiteCase } from '../case';
import { openedWindow } from '../opened-window';
import { at, named, onRoundcube, pressSend, untilListed, write } from './acts';

const asReply = () => '&_action=compose&_reply_uid=5&_mbox=INBOX';

/** Mails that were really sent, each in another way. */
export const sendCases: SiteCase[] = [
  onRoundcube('a new mail by a click on Send', async (page, who) => {
    await write(page, named(who));
    await pressSend(page);
  }),
  onRoundcube(
    'a new mail, the skin larry',
    async (page, who) => {
      await write(page, named(who));
      await pressSend(page);
    },
    { scene: () => ({ skin: 'larry' }) },
  ),
  onRoundcube('Enter on the Send button', async (page, who) => {
    await write(page, named(who));
    await page.locator(at.send).focus();
    await page.keyboard.press('Enter');
    await untilListed(page);
  }),
  onRoundcube(
    'Enter on the Send link of larry',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).focus();
      await page.keyboard.press('Enter');
      await untilListed(page);
    },
    { scene: () => ({ skin: 'larry' }) },
  ),
  onRoundcube('Space on the Send button', async (page, who) => {
    await write(page, named(who));
    await page.locator(at.send).focus();
    await page.keyboard.press('Space');
    await untilListed(page);
  }),
  onRoundcube(
    'version 1.7, whose form fires submit',
    async (page, who) => {
      await write(page, named(who));
      await pressSend(page);
    },
    { scene: () => ({ requestSubmit: true }) },
  ),
  onRoundcube(
    'a reply from the list of mails',
    async (page) => {
      await page.getByRole('link', { name: 'Reply', exact: true }).click();
      await page.locator(at.body).click();
      await page.keyboard.type('Very well, and you?');
      await pressSend(page);
    },
    { path: () => '&_mbox=INBOX' },
  ),
  onRoundcube(
    'a reply, the skin larry',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.type('Very well, and you?');
      await pressSend(page);
    },
    { path: asReply, scene: () => ({ skin: 'larry' }) },
  ),
  onRoundcube(
    'a server that takes five seconds',
    async (page, who) => {
      await write(page, named(who));
      await pressSend(page);
    },
    { scene: () => ({ serverTime: 5000 }) },
  ),
  onRoundcube(
    'a mail in the editor, the page in German',
    async (page, who) => {
      await page.locator(at.to).click();
      await page.keyboard.type(named(who));
      await page.locator(at.subject).fill('Kaffee?');
      await page.frameLocator('#composebody_ifr').locator('body').click();
      await page.keyboard.type('Hallo');
      await pressSend(page);
    },
    { scene: () => ({ html: true, locale: 'de' }) },
  ),
  onRoundcube(
    'the page in Arabic',
    async (page, who) => {
      await write(page, named(who));
      await pressSend(page);
    },
    { scene: () => ({ locale: 'ar' }) },
  ),
  onRoundcube('a window of its own, which closes itself', async (page, who) => {
    await write(page, named(who));
    const popup = await openedWindow(page, 'roundcube', () => page.locator('a.extwin').click());
    await untilListed(page);
    const closed = popup.waitForEvent('close');
    await popup.locator(at.send).click();
    await closed;
  }),
];
