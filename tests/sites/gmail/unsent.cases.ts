import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { nobody } from '../correspondents';
import { at, onGmail, pressSend, untilSaid, untilSent, write } from './acts';

/** A case in which Send or something like it was pressed and nothing was sent. */
function unsent(
  name: string,
  act: (page: Page, who: Someone) => Promise<void>,
  scene: object = {},
): SiteCase {
  return onGmail(name, act, { scene: () => scene, expects: nobody });
}

async function schedule(page: Page, who: Someone) {
  await write(page, who.email);
  await page.locator('[aria-haspopup=true][aria-expanded]').last().click();
  await page.getByRole('menuitem', { name: 'Schedule send' }).click();
  await page.getByRole('menuitem', { name: 'Tomorrow morning' }).click();
  await untilSaid(page, 'Send scheduled');
}

/** Send was pressed, and the mail did not leave: refused, failed, undone or put off. */
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
  unsent('undone by a click', async (page, who) => {
    await write(page, who.email);
    await pressSend(page);
    await page.locator(at.undo).click();
    await untilSaid(page, 'Sending undone');
  }),
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
      await page.getByRole('link', { name: 'Reply', exact: true }).click();
      await page.locator(at.body).click();
      await page.keyboard.type('Well');
      await page.keyboard.press('Control+Enter');
      await page.locator(at.undo).click();
      await untilSaid(page, 'Sending undone');
    },
    { view: 'thread' },
  ),
  unsent('scheduled, the line without a link to the mail', schedule),
  unsent('scheduled, the line with a link to the mail', schedule, { scheduledView: true }),
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
];
