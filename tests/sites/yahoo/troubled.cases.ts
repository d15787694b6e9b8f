import type { SiteCase } from '../case';
import { address, at, onYahoo, renewed, send, untilSaid, untilSent, write } from './acts';

/** Mails that were sent in the end, after something came between: one sighting each. */
export const troubledCases: SiteCase[] = [
  onYahoo('a question about an attachment, answered after a while with Send', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(1500);
    await page.locator(at.ok).click();
    await untilSent(page);
  }),
  onYahoo('no recipient at first, then one', async (page, who) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator(at.ok).click();
    await address(page, 'to', who.email);
    await send(page);
  }),
  onYahoo(
    'a failure, then a second try while its notice still stands',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).click();
      await untilSaid(page, 'could not be sent');
      await send(page);
    },
    { path: renewed, scene: () => ({ answers: ['failed'] }) },
  ),
];
