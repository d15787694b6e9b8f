import type { SiteCase } from '../case';
import { openedWindow } from '../opened-window';
import { at, onOutlook, pressSend, reply, untilGone, write } from './acts';

/** Mails that were really sent, each in another way. */
export const sendCases: SiteCase[] = [
  onOutlook('a new mail by a click on Send', async (page, who) => {
    await write(page, who.email);
    await pressSend(page);
  }),
  onOutlook('a new mail by Ctrl+Enter', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Control+Enter');
    await untilGone(page);
  }),
  onOutlook(
    'a new mail by Command+Enter, on a company’s host',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Meta+Enter');
      await untilGone(page);
    },
    { host: 'outlook.cloud.microsoft' },
  ),
  onOutlook('Enter on the Send button', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.send).focus();
    await page.keyboard.press('Enter');
    await untilGone(page);
  }),
  onOutlook(
    'Space on the Send button, the page in German',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).focus();
      await page.keyboard.press('Space');
      await untilGone(page);
    },
    { scene: () => ({ locale: 'de' }), host: 'outlook.office.com' },
  ),
  onOutlook(
    'a reply by a click, its recipient outside the organisation',
    async (page) => {
      await reply(page);
      await pressSend(page);
    },
    { scene: () => ({ pills: 'full' }) },
  ),
  onOutlook('a reply by Ctrl+Enter', async (page) => {
    await reply(page);
    await page.keyboard.press('Control+Enter');
    await untilGone(page);
  }),
  onOutlook(
    'a server that takes five seconds',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
    },
    { scene: () => ({ serverTime: 5000 }) },
  ),
  onOutlook(
    'a pane that stays hidden in the page, beside those of old drafts',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
    },
    { scene: () => ({ leaves: 'hidden', oldPanes: 2 }) },
  ),
  onOutlook(
    'a mail that could have been undone, and was not',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    },
    { scene: () => ({ undoSeconds: 3 }) },
  ),
  onOutlook(
    'a mail written by a link',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await pressSend(page);
    },
    { host: 'outlook.office365.com', path: (who) => `deeplink/compose?to=${who.email}&subject=Coffee` },
  ),
  onOutlook(
    'a mail popped out into a window, which closes itself when it is sent',
    async (page, who) => {
      await write(page, who.email);
      const popup = await openedWindow(page, 'outlook', () => page.locator(at.popOut).click());
      await popup.locator(at.body).click();
      const closed = popup.waitForEvent('close');
      await popup.keyboard.press('Control+Enter');
      await closed;
    },
    { scene: () => ({ closesAfter: 300 }) },
  ),
];
