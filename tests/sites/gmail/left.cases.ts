import type { SiteCase } from '../case';
import { openedWindow } from '../opened-window';
import { at, popOut, reply, unsent, untilSaid, write } from './acts';

/** Composes left as drafts or thrown away, and things that only look like sending. */
export const leftCases: SiteCase[] = [
  unsent('a draft saved by itself, then closed', async (page, who) => {
    await write(page, who.email);
    await page.getByText('Draft saved').waitFor();
    await page.locator(at.close).click();
  }),
  unsent('a draft discarded', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.discard).click();
    await untilSaid(page, 'Draft discarded');
  }),
  unsent('a compose closed from the full screen', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.fullScreen).click();
    await page.locator(at.close).click();
  }),
  unsent('a compose popped out into a window, and that closed', async (page, who) => {
    await write(page, who.email);
    const popup = await openedWindow(page, 'gmail', () => popOut(page));
    await popup.close();
  }),
  unsent('Enter and Shift+Enter in the text, Enter in the subject', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    await page.locator(at.subject).press('Enter');
    await page.locator(at.close).click();
  }),
  unsent(
    'a button of another extension in the dress of Send, then the draft closed',
    async (page, who) => {
      await write(page, who.email);
      await page.getByRole('button', { name: 'AI Reply' }).click();
      await page.locator(at.body).getByText('Thanks a lot').waitFor();
      await page.locator(at.close).click();
    },
    { foreignButton: true },
  ),
  unsent(
    'a conversation archived',
    async (page) => {
      await page.getByRole('button', { name: 'Archive', exact: true }).click();
      await untilSaid(page, 'archived');
    },
    { view: 'thread' },
  ),
  unsent(
    'a reply begun and discarded',
    async (page) => {
      await reply(page);
      await page.locator(at.discard).click();
      await untilSaid(page, 'Draft discarded');
    },
    { view: 'thread' },
  ),
  unsent(
    'a reply begun, and the conversation archived',
    async (page) => {
      await reply(page);
      await page.getByRole('button', { name: 'Archive', exact: true }).click();
      await untilSaid(page, 'archived');
    },
    { view: 'thread' },
  ),
  unsent('a line in Chat, by its Send and by Ctrl+Enter, beside a draft', async (page, who) => {
    await write(page, who.email);
    await page.getByRole('complementary').getByRole('textbox').click();
    await page.keyboard.type('Hello');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.locator(at.close).click();
  }),
  unsent('a draft minimised and left so', async (page, who) => {
    await write(page, who.email);
    await page.locator('[alt=Minimise]').click();
  }),
  unsent('Ctrl+Enter in the search box, beside a draft', async (page, who) => {
    await write(page, who.email);
    await page.locator('input[name=q]').fill('coffee');
    await page.keyboard.press('Control+Enter');
    await page.locator(at.close).click();
  }),
  unsent(
    'a draft in the old kind of fields, closed',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.close).click();
    },
    { chips: 'classic' },
  ),
];
