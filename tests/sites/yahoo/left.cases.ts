import type { SiteCase } from '../case';
import { archive, at, leave, renewed, reply, unsent, untilSaid, write } from './acts';

/** Composes left as drafts or thrown away, and things that only look like sending. */
export const leftCases: SiteCase[] = [
  unsent(
    'a draft saved by itself, then left, of which a notice tells',
    async (page, who) => {
      await write(page, who.email);
      await page.getByText('Saved').waitFor();
      await leave(page);
      await untilSaid(page, 'Draft saved');
    },
    { draftNotice: true },
  ),
  unsent(
    'a draft deleted',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.trash).click();
      await untilSaid(page, 'deleted');
    },
    {},
    renewed,
  ),
  unsent('Enter and Shift+Enter in the text, Enter in the subject and behind a pill', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    await page.locator(at.subject).press('Enter');
    await page.locator(at.to).press('Enter');
    await leave(page);
  }),
  unsent('a new compose opened over another, which goes', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.compose).click();
  }),
  unsent('a conversation archived, and that undone', async (page) => {
    await archive(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator(at.archive).waitFor();
  }),
  unsent(
    'a reply begun, and the conversation archived',
    async (page) => {
      await reply(page);
      await page.locator(at.archive).click();
      await untilSaid(page, 'archived');
    },
    {},
    renewed,
  ),
  unsent(
    'folders browsed',
    async (page) => {
      await page.locator('[data-test-folder-name=Draft]').click();
      await page.locator(at.inbox).click();
    },
    {},
    renewed,
  ),
];
