import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { nobody } from '../correspondents';
import { openedWindow } from '../opened-window';
import { at, onGmail, popOut, reply, untilSaid, write } from './acts';

/** A case in which nobody tried to send. */
function left(name: string, act: (page: Page, who: Someone) => Promise<void>, scene: object = {}): SiteCase {
  return onGmail(name, act, { scene: () => scene, expects: nobody });
}

/** Composes left as drafts or thrown away, and things that only look like sending. */
export const leftCases: SiteCase[] = [
  left('a draft saved by itself, then closed', async (page, who) => {
    await write(page, who.email);
    await page.getByText('Draft saved').waitFor();
    await page.locator(at.close).click();
  }),
  left('a draft discarded', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.discard).click();
    await untilSaid(page, 'Draft discarded');
  }),
  left('a compose closed from the full screen', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.fullScreen).click();
    await page.locator(at.close).click();
  }),
  left('a compose popped out into a window, and that closed', async (page, who) => {
    await write(page, who.email);
    const popup = await openedWindow(page, 'gmail', () => popOut(page));
    await popup.close();
  }),
  left('Enter and Shift+Enter in the text, Enter in the subject', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    await page.locator(at.subject).press('Enter');
    await page.locator(at.close).click();
  }),
  left(
    'a button of another extension in the dress of Send, then the draft closed',
    async (page, who) => {
      await write(page, who.email);
      await page.getByRole('button', { name: 'AI Reply' }).click();
      await page.locator(at.body).getByText('Thanks a lot').waitFor();
      await page.locator(at.close).click();
    },
    { foreignButton: true },
  ),
  left(
    'a conversation archived',
    async (page) => {
      await page.getByRole('button', { name: 'Archive', exact: true }).click();
      await untilSaid(page, 'archived');
    },
    { view: 'thread' },
  ),
  left(
    'a reply begun and discarded',
    async (page) => {
      await reply(page);
      await page.locator(at.discard).click();
      await untilSaid(page, 'Draft discarded');
    },
    { view: 'thread' },
  ),
  left(
    'a reply begun, and the conversation archived',
    async (page) => {
      await reply(page);
      await page.getByRole('button', { name: 'Archive', exact: true }).click();
      await untilSaid(page, 'archived');
    },
    { view: 'thread' },
  ),
  left('a line in Chat, by its Send and by Ctrl+Enter, beside a draft', async (page, who) => {
    await write(page, who.email);
    await page.getByRole('complementary').getByRole('textbox').click();
    await page.keyboard.type('Hello');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Send message' }).click();
    await page.locator(at.close).click();
  }),
];
