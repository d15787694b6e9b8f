import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { nobody } from '../correspondents';
import { openedWindow } from '../opened-window';
import { at, named, onRoundcube, untilListed, untilSaid, write } from './acts';

/** A case in which nothing was sent. */
function unsent(
  name: string,
  act: (page: Page, who: Someone) => Promise<void>,
  scene: object = {},
): SiteCase {
  return onRoundcube(name, act, { scene: () => scene, expects: nobody });
}

const larry = { skin: 'larry' };

async function saveDraft(page: Page, who: Someone) {
  await write(page, named(who));
  await page.locator(at.save).click();
  await untilSaid(page, 'saved to Drafts');
}

async function failWith(page: Page, who: Someone, text: string) {
  await write(page, named(who));
  await page.locator(at.send).click();
  await untilSaid(page, text);
}

async function leaveThePage(page: Page) {
  await page.getByRole('link', { name: 'Mail', exact: true }).click();
  await page.getByRole('button', { name: 'Discard' }).click();
  await untilListed(page);
}

/** Drafts, pages left, refusals and failures. */
export const noneCases: SiteCase[] = [
  unsent('a draft saved, which is posted as a mail is', saveDraft),
  unsent('a draft saved by 1.7, whose form fires submit', saveDraft, { requestSubmit: true }),
  unsent('a draft saved, the skin larry', saveDraft, larry),
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
  unsent('no recipient', async (page) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).click();
  }),
  unsent('no recipient, then saved as a draft', async (page) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).click();
    await page.locator(at.save).click();
    await untilSaid(page, 'saved to Drafts');
  }),
  unsent('a question about the subject, cancelled, then saved as a draft', async (page, who) => {
    await write(page, named(who), '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).last().click();
    await page.locator(at.save).click();
    await untilSaid(page, 'saved to Drafts');
  }),
  unsent('a question about the subject, cancelled, then the page left', async (page, who) => {
    await write(page, named(who), '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).last().click();
    await leaveThePage(page);
  }),
  unsent('a recipient refused', (page, who) => failWith(page, who, 'SMTP Error (550)'), {
    answers: ['refused'],
  }),
  unsent('no connection to the server', (page, who) => failWith(page, who, 'Connection to server failed'), {
    answers: ['down'],
  }),
  unsent(
    'a recipient refused after two seconds, then the draft saved',
    async (page, who) => {
      await failWith(page, who, 'SMTP Error (550)');
      await page.locator(at.save).click();
      await untilSaid(page, 'saved to Drafts');
    },
    { answers: ['refused'], serverTime: 2000 },
  ),
  unsent(
    'a recipient refused in larry, whose errors are dialogs, then the page left',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).click();
      await page.locator(at.dialogButtons).click();
      await leaveThePage(page);
    },
    { ...larry, answers: ['refused'] },
  ),
  unsent(
    'a server that never answers',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).click();
      await untilSaid(page, 'Sending message');
    },
    { answers: ['never'] },
  ),
  unsent('a window of its own, closed again', async (page, who) => {
    await write(page, named(who));
    const popup = await openedWindow(page, 'roundcube', () => page.locator('a.extwin').click());
    await popup.locator(at.send).waitFor();
    await popup.close();
  }),
];
