import type { SiteCase } from '../case';
import { at, named, onRoundcube, pressSend, saveDraft, untilListed, untilSaid, write } from './acts';

/** Mails that were sent in the end, after something came between: one sighting each. */
export const troubledCases: SiteCase[] = [
  onRoundcube('a question about the subject, answered after a while with Send', async (page, who) => {
    await write(page, named(who), '');
    await page.locator(at.send).click();
    await page.waitForTimeout(1500);
    await page.locator(at.dialogButtons).first().click();
    await untilListed(page);
  }),
  onRoundcube('no recipient at first, then one', async (page, who) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).click();
    await page.locator(at.to).pressSequentially(named(who));
    await pressSend(page);
  }),
  onRoundcube(
    'a refusal, then a second try while its line still stands',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).click();
      await untilSaid(page, 'SMTP Error (550)');
      await pressSend(page);
    },
    { scene: () => ({ answers: ['refused'] }) },
  ),
  onRoundcube(
    'a refusal in larry, then a second try',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).click();
      await page.locator(at.dialogButtons).click();
      await pressSend(page);
    },
    { scene: () => ({ skin: 'larry', answers: ['refused'] }) },
  ),
  onRoundcube('a draft saved, then sent', async (page, who) => {
    await write(page, named(who));
    await saveDraft(page);
    await pressSend(page);
  }),
  onRoundcube(
    'a copy that could not be saved, and its second try',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).click();
      await untilSaid(page, 'sent successfully');
      await page.locator(at.send).click();
      await page.locator(at.dialogButtons).first().click();
      await untilListed(page);
    },
    { scene: () => ({ answers: ['unsaved'] }) },
  ),
];
