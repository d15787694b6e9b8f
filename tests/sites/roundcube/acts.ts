import type { Page } from 'playwright-core';
import type { Someone } from '../case';
import { casesOn } from '../webmail';

/** Cases on Roundcube: in those of `onRoundcube` their person must be sighted unless they say otherwise, in `unsent` nothing is sent. */
export const { on: onRoundcube, unsent } = casesOn('roundcube', {
  host: 'mail.example.test',
  base: '/?_task=mail',
  start: '&_action=compose',
});

/** The hooks by which the acts find their way, in both skins. */
export const at = {
  to: '#compose_to .recipient-input input, table.compose-headers textarea[name=_to]',
  subject: '#compose-subject',
  body: '#composebody',
  send: 'button.send[onclick], a.send[onclick]',
  save: 'a.save.draft',
  dialogButtons: '.ui-dialog-buttonset button',
} as const;

/** The person as one writes them into an address line, with a comma to end it. */
export const named = ({ name, email }: Pick<Someone, 'name' | 'email'>): string => `${name} <${email}>,`;

/** Writes a mail on the open compose page; the caret is left in the text. */
export async function write(page: Page, to: string, subject = 'Coffee?'): Promise<void> {
  await page.locator(at.to).click();
  await page.keyboard.type(to);
  await page.locator(at.subject).fill(subject);
  await page.locator(at.body).click();
  await page.keyboard.type('Shall we have coffee next week?');
}

/** Waits for a line in the corner. */
export async function untilSaid(page: Page, text: string): Promise<void> {
  await page.locator('#messagestack').getByText(text).last().waitFor();
}

/** Presses Send and waits for the list of mails, to which Roundcube goes when it has sent. */
export async function pressSend(page: Page): Promise<void> {
  await page.locator(at.send).click();
  await untilListed(page);
}

/** Waits for the list of mails. */
export async function untilListed(page: Page): Promise<void> {
  await page.locator('#messagelist').waitFor();
}

/** Saves the draft. */
export async function saveDraft(page: Page): Promise<void> {
  await page.locator(at.save).click();
  await untilSaid(page, 'saved to Drafts');
}

/** Leaves the compose page for the list and throws the changes away. */
export async function leaveThePage(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mail', exact: true }).click();
  await page.getByRole('button', { name: 'Discard' }).click();
  await untilListed(page);
}
