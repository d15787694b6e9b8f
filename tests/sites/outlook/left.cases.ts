import type { SiteCase } from '../case';
import { openedWindow } from '../opened-window';
import { at, leaveForAnotherMail, reply, throwAway, unsent, untilGone, write } from './acts';

/** Panes left as drafts or thrown away, and things that only look like sending. */
export const leftCases: SiteCase[] = [
  unsent('a draft saved by itself, then left for another mail', async (page, who) => {
    await write(page, who.email);
    await page.getByText('Draft saved').waitFor();
    await leaveForAnotherMail(page);
  }),
  unsent('a draft discarded', async (page, who) => {
    await write(page, who.email);
    await throwAway(page);
  }),
  unsent(
    'a reply discarded',
    async (page) => {
      await reply(page);
      await throwAway(page);
    },
    { pills: 'full', leaves: 'hidden' },
  ),
  unsent('the split button New mail pressed over an open pane, which goes', async (page, who) => {
    await write(page, who.email);
    const pane = await page.locator(at.send).getAttribute('id');
    await page.locator(at.newMail).click();
    await page.locator(`#${pane}`).waitFor({ state: 'detached' });
  }),
  unsent('a pane popped out into a window, and that closed', async (page, who) => {
    await write(page, who.email);
    const popup = await openedWindow(page, 'outlook', () => page.locator(at.popOut).click());
    await popup.close();
    await untilGone(page);
  }),
  unsent('Enter and Shift+Enter in the text', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    await leaveForAnotherMail(page);
  }),
  unsent(
    'Ctrl+Enter with the caret in no pane, beside old drafts',
    async (page) => {
      await page.locator(at.message).click();
      await page.getByRole('button', { name: 'Reply', exact: true }).focus();
      await page.keyboard.press('Control+Enter');
    },
    { oldPanes: 2 },
  ),
  unsent(
    'an invitation accepted, for which a mail goes out without any pane',
    async (page) => {
      await page.locator(at.message).click();
      await page.getByRole('button', { name: 'Accept' }).click();
      await page.getByText('Accepted').waitFor();
    },
    { invitation: true },
  ),
  unsent('a draft that was to be discarded, and after all was not', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.discard).click();
    await page.locator(at.dialogButtons).last().click();
  }),
];
