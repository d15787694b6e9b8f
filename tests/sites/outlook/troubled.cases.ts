import type { SiteCase } from '../case';
import { address, at, onOutlook, openSchedule, pressSend, untilGone, write } from './acts';

/** Mails that were sent in the end, after something came between: one sighting each. */
export const troubledCases: SiteCase[] = [
  onOutlook('no recipient at first, then one', async (page, who) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).click();
    await address(page, who.email);
    await page.locator(at.body).click();
    await pressSend(page);
  }),
  onOutlook('a question about an attachment, answered after a while with Send', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(1500);
    await page.locator(at.dialogButtons).first().click();
    await untilGone(page);
  }),
  onOutlook(
    'a failure, then a second try',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).click();
      await page.getByRole('alert').waitFor();
      await pressSend(page);
    },
    { scene: () => ({ answers: ['failed'] }) },
  ),
  onOutlook('the dialog for a later time left, then sent at once', async (page, who) => {
    await write(page, who.email);
    await openSchedule(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await pressSend(page);
  }),
  onOutlook(
    'undone, then sent after all',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await page.getByRole('button', { name: 'Undo' }).click();
      await pressSend(page);
    },
    { scene: () => ({ undoSeconds: 5 }) },
  ),
  onOutlook(
    'Ctrl+Enter pressed three times while the server is slow',
    async (page, who) => {
      await write(page, who.email);
      for (let times = 0; times < 3; times++) await page.keyboard.press('Control+Enter');
      await untilGone(page);
    },
    { scene: () => ({ serverTime: 2000 }) },
  ),
];
