import type { SiteCase } from '../case';
import { friend, me, nobody, sightingOf } from '../correspondents';
import {
  address,
  at,
  leaveForAnotherMail,
  onOutlook,
  openSchedule,
  pressSend,
  throwAway,
  unsent,
  untilGone,
  write,
} from './acts';

const german = { locale: 'de' };

/** What stands beside a pane, other ways to one, and the page in German. */
export const besideCases: SiteCase[] = [
  onOutlook(
    'a mail under a tip about whom it goes to',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
    },
    { scene: () => ({ mailTip: true }) },
  ),
  onOutlook(
    'a mail forwarded to somebody else',
    async (page, who) => {
      await page.locator(at.message).click();
      await page.getByRole('button', { name: 'Forward', exact: true }).click();
      await address(page, friend(who).email);
      await page.locator(at.body).click();
      await page.keyboard.type('For your information');
      await pressSend(page);
    },
    { expects: (who) => sightingOf(friend(who)) },
  ),
  onOutlook(
    'a mail beside a shared mailbox',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Control+Enter');
      await untilGone(page);
    },
    { scene: ({ number }) => ({ sharedMailbox: `office${number}@example.test` }) },
  ),
  onOutlook(
    'a mail by a link for mail',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await page.keyboard.press('Control+Enter');
      await untilGone(page);
    },
    { path: (who) => `deeplink/compose?mailtouri=${encodeURIComponent(`mailto:${who.email}`)}` },
  ),
  onOutlook(
    'a reply by Ctrl+Enter, in German',
    async (page) => {
      await page.locator(at.message).click();
      await page.getByRole('button', { name: 'Reply', exact: true }).click();
      await page.locator(at.body).click();
      await page.keyboard.press('Control+Enter');
      await untilGone(page);
    },
    { scene: () => german },
  ),
  onOutlook(
    'a mail to oneself beside a shared mailbox',
    async (page, who) => {
      await write(page, me(who).email);
      await pressSend(page);
    },
    { scene: ({ number }) => ({ sharedMailbox: `office${number}@example.test` }), expects: nobody },
  ),
  unsent(
    'a receipt sent, for which a mail goes out without any pane',
    async (page) => {
      await page.locator(at.message).click();
      await page.getByRole('button', { name: 'Send receipt' }).click();
      await page.getByText('Receipt sent').waitFor();
    },
    { receipt: true },
  ),
  unsent('a mail to be forwarded, left for another', async (page, who) => {
    await page.locator(at.message).click();
    await page.getByRole('button', { name: 'Forward', exact: true }).click();
    await address(page, friend(who).email);
    await leaveForAnotherMail(page);
  }),
  unsent(
    'a draft under a tip, discarded',
    async (page, who) => {
      await write(page, who.email);
      await throwAway(page);
    },
    { mailTip: true },
  ),
  unsent(
    'a failure under a tip',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).click();
      await page.getByText('couldn’t be sent').waitFor();
    },
    { mailTip: true, answers: ['failed'] },
  ),
  unsent(
    'no recipient, in German',
    async (page) => {
      await write(page, '');
      await page.locator(at.send).click();
      await page.locator(at.dialogButtons).click();
      await leaveForAnotherMail(page);
    },
    german,
  ),
  unsent(
    'a failure in German, then left for another mail',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Control+Enter');
      await page.getByText('konnte nicht gesendet werden').waitFor();
      await leaveForAnotherMail(page);
    },
    { ...german, answers: ['failed'] },
  ),
  unsent(
    'a draft discarded, in German',
    async (page, who) => {
      await write(page, who.email);
      await throwAway(page);
    },
    german,
  ),
  unsent(
    'a mail scheduled, in German',
    async (page, who) => {
      await write(page, who.email);
      await openSchedule(page);
      await page.locator(at.dialogButtons).first().click();
      await untilGone(page);
    },
    german,
  ),
  unsent(
    'a mail undone, in German',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await page.getByRole('button', { name: 'Rückgängig' }).click();
      await page.locator(at.send).waitFor();
    },
    { ...german, undoSeconds: 10 },
  ),
];
