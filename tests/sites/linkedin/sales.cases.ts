import type { Page } from 'playwright-core';
import type { SiteCase } from '../case';
import { caseOf } from './case-of';
import { asMember, byLead, leadUrl, salesInboxUrl } from './people';

/** Writes in Sales Navigator, in whichever of its threads is open. */
async function writeToLead(page: Page) {
  await page.locator('.compose-form__message-field').click();
  await page.keyboard.type('Hello, we met in Oslo');
}

async function writeFromLead(page: Page) {
  await page.getByRole('button', { name: /^Message/ }).click();
  await writeToLead(page);
}

const sendToLead = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();

/** Messages in Sales Navigator. */
export const salesCases: SiteCase[] = [
  caseOf({
    name: 'a message from a lead’s page',
    url: leadUrl,
    async act(page) {
      await writeFromLead(page);
      await sendToLead(page);
    },
    expects: (who) => byLead(asMember(who)),
  }),
  ...(
    [
      ['over a lead’s page', leadUrl, writeFromLead],
      ['in the inbox', salesInboxUrl, writeToLead],
    ] as const
  ).map(([where, url, write]) =>
    caseOf({
      name: `a message among articles, ${where}`,
      url,
      play: () => ({ salesRows: 'articles' }),
      async act(page) {
        await write(page);
        await sendToLead(page);
      },
      expects: (who) => byLead(asMember(who)),
    }),
  ),
  caseOf({
    name: 'a message among articles that the server refuses',
    url: leadUrl,
    play: () => ({ salesRows: 'articles', fails: true }),
    async act(page) {
      await writeFromLead(page);
      await sendToLead(page);
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a message among articles, typed and closed',
    url: leadUrl,
    play: () => ({ salesRows: 'articles' }),
    async act(page) {
      await writeFromLead(page);
      await page.getByRole('button', { name: 'Close conversation' }).click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'an InMail to a lead',
    url: leadUrl,
    play: () => ({ inMail: 'form' }),
    async act(page) {
      await writeFromLead(page);
      await page.locator('.compose-form__subject-field').fill('Oslo');
      await sendToLead(page);
    },
    expects: (who) => byLead(asMember(who)),
  }),
  caseOf({
    name: 'a message from Sales Navigator’s inbox',
    url: salesInboxUrl,
    async act(page) {
      await writeToLead(page);
      await sendToLead(page);
    },
    expects: (who) => byLead(asMember(who)),
  }),
  caseOf({
    name: 'a message to a lead, typed and closed, Enter breaking the line',
    url: leadUrl,
    async act(page) {
      await writeFromLead(page);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Close conversation' }).click();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a message to a lead, refused',
    url: leadUrl,
    play: () => ({ fails: true }),
    async act(page) {
      await writeFromLead(page);
      await sendToLead(page);
      await page.getByRole('alert').waitFor();
    },
    expects: () => 'none',
  }),
  caseOf({
    name: 'a message in Sales Navigator’s inbox, typed and left',
    url: salesInboxUrl,
    act: writeToLead,
    expects: () => 'none',
  }),
];
