import type { Page } from 'playwright-core';
import type { SiteCase } from '../case';
import { openedWindow } from '../opened-window';
import {
  at,
  leaveForAnotherMail,
  openSchedule,
  pressSend,
  reply,
  throwAway,
  unsent,
  untilGone,
  write,
} from './acts';

const failing = { answers: ['failed'] };

async function pressInVain(page: Page) {
  await page.locator(at.send).click();
  await page.locator(at.dialogButtons).last().click();
}

/** Send was pressed, and the mail did not leave: refused, failed, undone or put off. */
export const unsentCases: SiteCase[] = [
  unsent(
    'a window of its own that the person closes while the server is at it',
    async (page, who) => {
      await write(page, who.email);
      const popup = await openedWindow(page, 'outlook', () => page.locator(at.popOut).click());
      await popup.locator(at.body).click();
      await popup.keyboard.press('Control+Enter');
      await popup.waitForTimeout(300);
      await popup.close();
    },
    { serverTime: 20_000 },
  ),
  unsent('no recipient', async (page) => {
    await write(page, '');
    await pressInVain(page);
  }),
  unsent('no recipient, then left for another mail', async (page) => {
    await write(page, '');
    await pressInVain(page);
    await leaveForAnotherMail(page);
  }),
  unsent(
    'a question about an attachment, answered with Don’t send, then left as a draft',
    async (page, who) => {
      await write(page, who.email, 'The plan is attached.');
      await pressInVain(page);
      await leaveForAnotherMail(page);
    },
  ),
  unsent('a question about an attachment, answered with Don’t send, then discarded', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await pressInVain(page);
    await throwAway(page);
  }),
  unsent(
    'a question about an attachment, in German, left open',
    async (page, who) => {
      await write(page, who.email, 'Der Plan ist angehängt.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').waitFor();
    },
    { locale: 'de' },
  ),
  unsent(
    'a failure',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('alert').waitFor();
    },
    failing,
  ),
  unsent(
    'a failure, then discarded',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).click();
      await page.getByRole('alert').waitFor();
      await throwAway(page);
    },
    failing,
  ),
  unsent(
    'a server that never answers',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).click();
    },
    { serverTime: 120_000 },
  ),
  unsent(
    'undone',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator(at.send).waitFor();
    },
    { undoSeconds: 10 },
  ),
  unsent(
    'undone four seconds later, the old pane hidden in the page',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Control+Enter');
      await untilGone(page);
      await page.waitForTimeout(4000);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator(at.send).waitFor();
    },
    { undoSeconds: 10, leaves: 'hidden' },
  ),
  unsent('scheduled, by a dialog that has a Send of its own', async (page, who) => {
    await write(page, who.email);
    await openSchedule(page);
    await page.locator(at.dialogButtons).first().click();
    await untilGone(page);
  }),
  unsent('a reply scheduled', async (page) => {
    await reply(page);
    await openSchedule(page);
    await page.locator(at.dialogButtons).first().click();
    await untilGone(page);
  }),
  unsent('the dialog for a later time cancelled, then left for another mail', async (page, who) => {
    await write(page, who.email);
    await openSchedule(page);
    await page.locator(at.dialogButtons).last().click();
    await leaveForAnotherMail(page);
  }),
  unsent('no recipient, then New mail pressed over the pane, which goes', async (page) => {
    await write(page, '');
    const pane = await page.locator(at.send).getAttribute('id');
    await pressInVain(page);
    await page.locator(at.newMail).click();
    await page.locator(`#${pane}`).waitFor({ state: 'detached' });
  }),
  unsent(
    'a failure, then left for another mail',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).click();
      await page.getByRole('alert').waitFor();
      await leaveForAnotherMail(page);
    },
    { ...failing, leaves: 'hidden' },
  ),
];
