import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { nobody } from '../correspondents';
import { openedWindow } from '../opened-window';
import { at, onOutlook, reply, untilGone, write } from './acts';

/** A case in which nobody tried to send. */
function left(name: string, act: (page: Page, who: Someone) => Promise<void>, scene: object = {}): SiteCase {
  return onOutlook(name, act, { scene: () => scene, expects: nobody });
}

/** Panes left as drafts or thrown away, and things that only look like sending. */
export const leftCases: SiteCase[] = [
  left('a draft saved by itself, then left for another mail', async (page, who) => {
    await write(page, who.email);
    await page.getByText('Draft saved').waitFor();
    await page.locator(at.message).click();
    await untilGone(page);
  }),
  left('a draft discarded', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.discard).click();
    await page.locator(at.dialogButtons).first().click();
    await untilGone(page);
  }),
  left(
    'a reply discarded',
    async (page) => {
      await reply(page);
      await page.locator(at.discard).click();
      await page.locator(at.dialogButtons).first().click();
      await untilGone(page);
    },
    { pills: 'full', leaves: 'hidden' },
  ),
  left('the split button New mail pressed over an open pane, which goes', async (page, who) => {
    await write(page, who.email);
    const pane = await page.locator(at.send).getAttribute('id');
    await page.locator(at.newMail).click();
    await page.locator(`#${pane}`).waitFor({ state: 'detached' });
  }),
  left('a pane popped out into a window, and that closed', async (page, who) => {
    await write(page, who.email);
    const popup = await openedWindow(page, 'outlook', () => page.locator(at.popOut).click());
    await popup.close();
    await untilGone(page);
  }),
  left('Enter and Shift+Enter in the text', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    await page.locator(at.message).click();
    await untilGone(page);
  }),
  left(
    'Ctrl+Enter with the caret in no pane, beside old drafts',
    async (page) => {
      await page.locator(at.message).click();
      await page.getByRole('button', { name: 'Reply', exact: true }).focus();
      await page.keyboard.press('Control+Enter');
    },
    { oldPanes: 2 },
  ),
  left(
    'an invitation accepted, for which a mail goes out without any pane',
    async (page) => {
      await page.locator(at.message).click();
      await page.getByRole('button', { name: 'Accept' }).click();
      await page.getByText('Accepted').waitFor();
    },
    { invitation: true },
  ),
];
