import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { friend } from '../correspondents';
import { at, pressSend, quickReply, schedule, send, unsent, untilSaid, write } from './acts';

async function writeAndUndo(page: Page, who: Someone) {
  await write(page, who.email);
  await send(page);
  await page.locator(at.undo).click();
  await untilSaid(page, 'Sending undone');
}

async function writeAndFail(page: Page, who: Someone) {
  await write(page, who.email);
  await pressSend(page);
  await page.locator('.notification--error').waitFor();
}

async function writeAndSchedule(page: Page, who: Someone) {
  await write(page, who.email);
  await schedule(page);
  await untilSaid(page, 'Message will be sent');
}

/** Send was pressed, and the mail did not leave: refused, failed, undone or put off. */
export const unsentCases: SiteCase[] = [
  unsent('no recipient, then the composer closed', async (page) => {
    await write(page, '');
    await pressSend(page);
    await page.locator(at.ok).click();
    await page.locator(at.close).click();
  }),
  unsent('a question about an attachment, cancelled, then the composer closed', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await page.keyboard.press('Control+Enter');
    await page.locator(at.cancel).click();
    await page.locator(at.close).click();
    await untilSaid(page, 'Draft saved');
  }),
  unsent('a question about an attachment, cancelled, then discarded', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await pressSend(page);
    await page.locator(at.cancel).click();
    await page.locator(at.discard).click();
    await page.locator(at.ok).click();
    await untilSaid(page, 'Draft discarded');
  }),
  unsent('a question about an attachment, cancelled, then scheduled after all', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await pressSend(page);
    await page.locator(at.cancel).click();
    await schedule(page);
    await page.locator(at.ok).click();
    await untilSaid(page, 'Message will be sent');
  }),
  unsent('a question about a no-reply address, left open', async (page, who) => {
    await write(page, `${who.email},noreply@shop.${who.number}.example`);
    await pressSend(page);
    await page.locator(at.ok).waitFor();
  }),
  unsent('a failure, after which the composer comes back', writeAndFail, { answers: ['failed'] }),
  unsent('a failure after six seconds', writeAndFail, { answers: ['failed'], serverTime: 6000 }),
  unsent('a bad address', writeAndFail, { answers: ['invalid'] }),
  unsent('offline, where the composer stays', writeAndFail, { answers: ['offline'] }),
  unsent(
    'a server that never answers',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSaid(page, 'Sending message');
    },
    { answers: ['never'] },
  ),
  unsent(
    'a failure while another composer saves its draft and is closed',
    async (page, who) => {
      await write(page, friend(who).email);
      await write(page, who.email);
      await pressSend(page);
      await page.locator(at.close).first().click();
      await untilSaid(page, 'Draft saved');
      await page.locator('.notification--error').waitFor();
    },
    { answers: ['failed'], serverTime: 1500 },
  ),
  unsent(
    'a quick reply that fails and becomes a composer',
    async (page) => {
      await quickReply(page);
      await page.keyboard.press('Control+Enter');
      await page.locator('.notification--error').waitFor();
    },
    { opened: true, answers: ['failed'] },
  ),
  unsent('undone', writeAndUndo),
  unsent(
    'a bad address, told by a notice of builds until 2022',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await page.getByRole('alert').last().waitFor();
    },
    { answers: ['invalid'], oldNotices: true },
  ),
  unsent(
    'undone by a notice of builds until 2022',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
      await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
      await untilSaid(page, 'Sending undone');
    },
    { oldNotices: true },
  ),
  unsent(
    'undone four seconds later',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
      await page.waitForTimeout(4000);
      await page.locator(at.undo).click();
      await untilSaid(page, 'Sending undone');
    },
    { undoSeconds: 20 },
  ),
  unsent('scheduled, the line like that of a mail sent', writeAndSchedule),
  unsent('scheduled, the line with a link to the mail', writeAndSchedule, { scheduledLink: true }),
];
