import type { SiteCase } from '../case';
import { at, named, onRoundcube, pressSend, saveDraft, unsent, untilSaid, write } from './acts';

/** What comes after a mail or beside one. */
export const besideCases: SiteCase[] = [
  onRoundcube('a mail sent, and its page come back to', async (page, who) => {
    await write(page, named(who));
    await pressSend(page);
    await page.goBack();
    await page.locator(at.send).waitFor();
  }),
  unsent(
    'a receipt sent, for which a mail goes out without any form',
    async (page) => {
      await page.getByRole('link', { name: 'Mail', exact: true }).click();
      await page.getByRole('button', { name: 'Send receipt' }).click();
      await untilSaid(page, 'read receipt');
    },
    { receipt: true },
  ),
  unsent(
    'a draft saved from the editor, in German',
    async (page, who) => {
      await page.locator(at.to).click();
      await page.keyboard.type(named(who));
      await page.frameLocator('#composebody_ifr').locator('body').click();
      await page.keyboard.type('Hallo');
      await page.keyboard.press('Control+Enter');
      await page.locator(at.save).click();
      await untilSaid(page, 'in Entwürfe gespeichert');
    },
    { html: true, locale: 'de' },
  ),
  unsent(
    'a draft saved in Arabic, the skin larry',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.save).click();
      await untilSaid(page, 'المسودات');
    },
    { skin: 'larry', locale: 'ar' },
  ),
  unsent('a draft saved after a refusal of its subject', async (page, who) => {
    await write(page, named(who), '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).last().click();
    await page.locator(at.subject).fill('Coffee?');
    await saveDraft(page);
  }),
];
