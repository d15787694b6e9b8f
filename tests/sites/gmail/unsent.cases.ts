import type { SiteCase } from '../case';
import { at, pressSend, reply, unsent, untilSaid, write } from './acts';

/** Send was pressed, and the mail did not leave: refused by Gmail, or failed on the way. */
export const unsentCases: SiteCase[] = [
  unsent('no recipient', async (page) => {
    await write(page, '');
    await pressSend(page);
    await page.locator(at.alertButtons).click();
  }),
  unsent('a bad address, then the compose closed', async (page) => {
    await write(page, 'jane at example');
    await page.keyboard.press('Control+Enter');
    await page.locator(at.alertButtons).click();
    await page.locator(at.close).click();
  }),
  unsent('a question about an attachment, cancelled, then the draft closed', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await pressSend(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator(at.close).click();
  }),
  unsent('a question about an attachment, cancelled, then the draft discarded', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await pressSend(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator(at.discard).click();
    await untilSaid(page, 'Draft discarded');
  }),
  unsent(
    'a refused mail left alone, and a conversation archived',
    async (page) => {
      await page.getByRole('link', { name: 'Forward', exact: true }).click();
      await pressSend(page);
      await page.locator(at.alertButtons).click();
      await page.getByRole('button', { name: 'Archive', exact: true }).click();
      await untilSaid(page, 'archived');
    },
    { view: 'thread' },
  ),
  unsent(
    'offline',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSaid(page, 'offline');
    },
    { answers: ['offline'] },
  ),
  unsent(
    'a failure',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Control+Enter');
      await untilSaid(page, 'Oops');
    },
    { answers: ['failed'] },
  ),
  unsent(
    'a server that never answers',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSaid(page, 'Sending…');
    },
    { answers: ['never'] },
  ),
  unsent('a question about an attachment, left open', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alertdialog').waitFor();
  }),
  unsent('one compose refused, and another closed meanwhile', async (page, who) => {
    await write(page, who.email);
    await write(page, '');
    await pressSend(page);
    await page.locator(at.alertButtons).click();
    await page.locator(at.close).first().click();
  }),
  unsent(
    'a reply that failed, its node still there',
    async (page) => {
      await reply(page);
      await page.keyboard.press('Control+Enter');
      await untilSaid(page, 'Oops');
    },
    { view: 'thread', answers: ['failed'] },
  ),
  unsent(
    'a reply while offline, its node still there',
    async (page) => {
      await reply(page);
      await pressSend(page);
      await untilSaid(page, 'offline');
    },
    { view: 'thread', answers: ['offline'] },
  ),
];
