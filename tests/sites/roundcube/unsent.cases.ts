import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { at, leaveThePage, named, saveDraft, unsent, untilSaid, write } from './acts';

const larry = { skin: 'larry' };

async function failWith(page: Page, who: Someone, text: string) {
  await write(page, named(who));
  await page.locator(at.send).click();
  await untilSaid(page, text);
}

/** Send was pressed, and the mail did not leave: refused by the page or by the server. */
export const unsentCases: SiteCase[] = [
  unsent('no recipient', async (page) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).click();
  }),
  unsent('no recipient, then saved as a draft', async (page) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).click();
    await saveDraft(page);
  }),
  unsent('a question about the subject, cancelled, then saved as a draft', async (page, who) => {
    await write(page, named(who), '');
    await page.locator(at.send).click();
    await page.locator(at.dialogButtons).last().click();
    await saveDraft(page);
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
      await saveDraft(page);
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
  unsent(
    'a recipient refused by a server behind 1.7',
    (page, who) => failWith(page, who, 'SMTP Error (550)'),
    { answers: ['refused'], requestSubmit: true },
  ),
  unsent(
    'no recipient, the skin larry, then the page left',
    async (page) => {
      await write(page, '');
      await page.locator(at.send).click();
      await page.locator(at.dialogButtons).click();
      await leaveThePage(page);
    },
    larry,
  ),
  unsent(
    'refused twice',
    async (page, who) => {
      await failWith(page, who, 'SMTP Error (550)');
      await page.locator(at.send).click();
      await untilSaid(page, 'Connection to server failed');
    },
    { answers: ['refused', 'down'] },
  ),
];
