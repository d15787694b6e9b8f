import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { friend } from '../correspondents';
import { at, openSchedule, pressSend, reply, unsent, untilSaid, untilSent, write } from './acts';

async function schedule(page: Page) {
  await openSchedule(page);
  await page.getByRole('menuitem', { name: 'Tomorrow morning' }).click();
  await untilSaid(page, 'Send scheduled');
}

async function writeAndSchedule(page: Page, who: Someone) {
  await write(page, who.email);
  await schedule(page);
}

async function writeAndUndo(page: Page, who: Someone) {
  await write(page, who.email);
  await pressSend(page);
  await page.locator(at.undo).click();
  await untilSaid(page, 'Sending undone');
}

/** Mails called back in time, mails put off, and other things that offer an Undo. */
export const undoneCases: SiteCase[] = [
  unsent('undone by a click', writeAndUndo),
  unsent(
    'undone four seconds later, by the key z',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSent(page);
      await page.waitForTimeout(4000);
      await page.keyboard.press('z');
      await untilSaid(page, 'Sending undone');
    },
    { undoSeconds: 30 },
  ),
  unsent(
    'a reply undone',
    async (page) => {
      await reply(page);
      await page.keyboard.press('Control+Enter');
      await page.locator(at.undo).click();
      await untilSaid(page, 'Sending undone');
    },
    { view: 'thread' },
  ),
  unsent('scheduled, the line without a link to the mail', writeAndSchedule),
  unsent('scheduled, the line with a link to the mail', writeAndSchedule, { scheduledView: true }),
  unsent(
    'a reply scheduled',
    async (page) => {
      await reply(page);
      await schedule(page);
    },
    { view: 'thread', scheduledView: true },
  ),
  unsent('undone where the classes are renamed', writeAndUndo, { renamed: 'k7Qx2' }),
  unsent('one of two mails undone, the other still a draft', async (page, who) => {
    await write(page, friend(who).email);
    await writeAndUndo(page, who);
  }),
  unsent('a draft discarded, and that undone', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.discard).click();
    await page.locator(at.undo).click();
    await page.locator(at.send).waitFor();
  }),
  unsent(
    'a conversation archived, and that undone',
    async (page) => {
      await page.getByRole('button', { name: 'Archive', exact: true }).click();
      await page.locator(at.undo).click();
      await page.getByRole('link', { name: 'Reply', exact: true }).waitFor();
    },
    { view: 'thread' },
  ),
];
