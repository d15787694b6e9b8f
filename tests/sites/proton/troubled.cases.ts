import type { SiteCase } from '../case';
import { address, at, onProton, pressSend, send, untilSaid, untilSent, write } from './acts';

/** Mails that were sent in the end, after something came between: one sighting each. */
export const troubledCases: SiteCase[] = [
  onProton('a question about an attachment, answered after a while with Send', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(1500);
    await page.locator(at.ok).click();
    await untilSent(page);
  }),
  onProton('no recipient at first, then one', async (page, who) => {
    await write(page, '');
    await pressSend(page);
    await page.locator(at.ok).click();
    await page.locator('.composer-addresses-fakefield-inner').click();
    await address(page, who.email);
    await page.locator(at.subject).click();
    await send(page);
  }),
  onProton(
    'a failure, then a second try in the composer that came back',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSaid(page, 'Error while sending');
      await send(page);
    },
    { scene: () => ({ answers: ['failed'] }) },
  ),
  onProton('undone, then sent after all', async (page, who) => {
    await write(page, who.email);
    await send(page);
    await page.locator(at.undo).click();
    await untilSaid(page, 'Sending undone');
    await send(page);
  }),
  onProton('a composer minimised and opened again, then sent', async (page, who) => {
    await write(page, who.email);
    await page.locator('[data-testid="composer:minimize-button"]').click();
    await page.locator('[data-testid="composer:header"]').click();
    await send(page);
  }),
];
