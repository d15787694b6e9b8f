import type { SiteCase } from '../case';
import { friend } from '../correspondents';
import { at, quickReply, schedule, unsent, untilSaid, write } from './acts';

/** Composers left as drafts or thrown away, and things that only look like sending. */
export const leftCases: SiteCase[] = [
  unsent('a draft saved by itself, then closed', async (page, who) => {
    await write(page, who.email);
    await page.getByText('Saved at').waitFor();
    await page.locator(at.close).click();
    await untilSaid(page, 'Draft saved');
  }),
  unsent('a draft closed, found again among the drafts, and closed again', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.close).click();
    await untilSaid(page, 'Draft saved');
    await page.locator('[data-testid="navigation-link:drafts"]').click();
    await page.locator('[data-testid="message-item:Coffee?"]').click();
    await page.locator(at.close).click();
  }),
  unsent('a draft discarded', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.discard).click();
    await page.locator(at.ok).click();
    await untilSaid(page, 'Draft discarded');
  }),
  unsent('a composer minimised and left so', async (page, who) => {
    await write(page, who.email);
    await page.locator('[data-testid="composer:minimize-button"]').click();
  }),
  unsent('Enter and Shift+Enter in the editor’s frame, Enter in the subject', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    await page.locator(at.subject).press('Enter');
    await page.locator(at.close).click();
  }),
  unsent(
    'Ctrl+Enter where Cmd+Enter sends',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Control+Enter');
    },
    { mac: true },
  ),
  unsent('the dialog for a later time cancelled, then closed', async (page, who) => {
    await write(page, who.email);
    await schedule(page, 'custom');
    await page.locator(at.cancel).click();
    await page.locator(at.close).click();
  }),
  unsent(
    'a conversation archived beside a draft, and that undone',
    async (page, who) => {
      await write(page, who.email);
      await page.locator('[data-testid="toolbar:movetoarchive"]').click();
      await untilSaid(page, 'moved to Archive');
      await page.getByRole('button', { name: 'Undo' }).click();
    },
    { opened: true },
  ),
  unsent(
    'a quick reply begun and discarded',
    async (page) => {
      await quickReply(page);
      await page.locator('[data-replica=discard]').click();
    },
    { opened: true },
  ),
  unsent('folders browsed, and the mail opened', async (page) => {
    await page.locator('[data-testid="navigation-link:drafts"]').click();
    await page.locator('[data-testid="navigation-link:inbox"]').click();
    await page.locator('[data-testid="message-item:Coffee?"]').click();
  }),
  unsent('two composers closed one after the other', async (page, who) => {
    await write(page, friend(who).email);
    await write(page, who.email);
    await page.locator(at.close).last().click();
    await page.locator(at.close).first().click();
    await untilSaid(page, 'Draft saved');
  }),
];
