import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { openedWindow } from '../opened-window';
import { at, leaveThePage, named, saveDraft, unsent, untilListed, untilSaid, write } from './acts';

const larry = { skin: 'larry' };

async function writeAndSave(page: Page, who: Someone) {
  await write(page, named(who));
  await saveDraft(page);
}

/** Drafts, pages left, and keys that mean nothing here. */
export const leftCases: SiteCase[] = [
  unsent('a draft saved, which is posted as a mail is', writeAndSave),
  unsent('a draft saved by 1.7, whose form fires submit', writeAndSave, { requestSubmit: true }),
  unsent('a draft saved, the skin larry', writeAndSave, larry),
  unsent(
    'a draft that saves itself',
    async (page, who) => {
      await write(page, named(who));
      await untilSaid(page, 'saved to Drafts');
    },
    { autosaveAfter: 600 },
  ),
  unsent('a compose page left, its changes thrown away', async (page, who) => {
    await write(page, named(who));
    await leaveThePage(page);
  }),
  unsent('Ctrl+Enter, which Roundcube does not know', async (page, who) => {
    await write(page, named(who));
    await page.keyboard.press('Control+Enter');
    await page.locator(at.subject).press('Tab');
    await page.keyboard.press('Control+Enter');
  }),
  unsent('a window of its own, closed again', async (page, who) => {
    await write(page, named(who));
    const popup = await openedWindow(page, 'roundcube', () => page.locator('a.extwin').click());
    await popup.locator(at.send).waitFor();
    await popup.close();
  }),
  unsent('a draft saved in a window of its own', async (page, who) => {
    await write(page, named(who));
    const popup = await openedWindow(page, 'roundcube', () => page.locator('a.extwin').click());
    await saveDraft(popup);
  }),
  unsent(
    'a draft saved twice, once by itself, in 1.7 and larry',
    async (page, who) => {
      await writeAndSave(page, who);
      await page.locator(at.body).pressSequentially(' And you?');
      await untilSaid(page, 'saved to Drafts');
    },
    { ...larry, requestSubmit: true, autosaveAfter: 600 },
  ),
  unsent('a compose page left as it was', async (page) => {
    await page.getByRole('link', { name: 'Mail', exact: true }).click();
    await untilListed(page);
  }),
];
