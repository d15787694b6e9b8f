import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { archive, at, leave, renewed, reply, schedule, send, unsent, untilSaid, write } from './acts';

async function writeAndCancel(page: Page, who: Someone) {
  await write(page, who.email, 'The plan is attached.');
  await page.locator(at.send).click();
  await page.locator(at.cancel).click();
}

async function writeAndFail(page: Page, who: Someone) {
  await write(page, who.email);
  await page.locator(at.send).click();
  await untilSaid(page, 'could not be sent');
}

/** Send was pressed, and the mail did not leave: refused, failed, undone or put off. */
export const unsentCases: SiteCase[] = [
  unsent('no recipient, then left', async (page) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator(at.cancel).click();
    await leave(page);
  }),
  unsent(
    'a Send that is disabled, since nobody is there to send to',
    async (page) => {
      await write(page, '');
      await page.locator(at.send).click({ force: true });
      await page.locator(at.body).press('Control+Enter');
      await leave(page);
    },
    {},
    renewed,
  ),
  unsent(
    'a question about an attachment, cancelled, then left, of which a notice tells',
    async (page, who) => {
      await writeAndCancel(page, who);
      await leave(page);
      await untilSaid(page, 'Draft saved');
    },
    { draftNotice: true },
  ),
  unsent('a question about an attachment, cancelled, then left, and a mail archived', async (page, who) => {
    await writeAndCancel(page, who);
    await leave(page);
    await archive(page);
  }),
  unsent(
    'a question about an attachment, cancelled, then deleted, the new interface',
    async (page, who) => {
      await writeAndCancel(page, who);
      await page.locator(at.trash).click();
      await untilSaid(page, 'deleted');
    },
    {},
    renewed,
  ),
  unsent(
    'a question about an attachment, left open',
    async (page, who) => {
      await write(page, who.email, 'The plan is attached.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').waitFor();
    },
    {},
    renewed,
  ),
  unsent('a failure', writeAndFail, { answers: ['failed'] }),
  unsent(
    'a failure in the new interface, then left',
    async (page, who) => {
      await writeAndFail(page, who);
      await leave(page);
    },
    { answers: ['failed'] },
    renewed,
  ),
  unsent(
    'a failure after two seconds, upon which the compose comes back',
    writeAndFail,
    { answers: ['failed'], leaves: 'at once', serverTime: 2000 },
    renewed,
  ),
  unsent(
    'a server that never answers',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).click();
    },
    { answers: ['never'] },
  ),
  unsent(
    'undone, where Yahoo offers it',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator(at.send).waitFor();
    },
    { undoSeconds: 5 },
    renewed,
  ),
  unsent('scheduled, of which a notice tells in the same place', async (page, who) => {
    await write(page, who.email);
    await schedule(page);
  }),
  unsent(
    'a question about an attachment, cancelled, then scheduled',
    async (page, who) => {
      await writeAndCancel(page, who);
      await schedule(page);
    },
    {},
    renewed,
  ),
  unsent(
    'a reply that failed, its node still there',
    async (page) => {
      await reply(page);
      await page.locator(at.send).click();
      await untilSaid(page, 'could not be sent');
    },
    { answers: ['failed'] },
  ),
];
