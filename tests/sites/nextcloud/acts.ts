import type { Page } from 'playwright-core';
import type { Someone } from '../case';
import { casesOn } from '../webmail';

/** Cases on Nextcloud Mail: in those of `onNextcloud` their person must be sighted unless they say otherwise, in `unsent` nothing is sent. */
export const { on: onNextcloud, unsent } = casesOn('nextcloud', {
  host: 'mail.example.test',
  base: '/apps/mail/',
  start: 'box/1',
  // No draft saves itself before an act is over, however slow the machine.
  usual: { autosaveAfter: 60_000 },
});

/** The hooks by which the acts find their way, in both editions. */
export const at = {
  to: '#to input',
  cc: '#cc input',
  bcc: '#bcc input',
  subject: '#subject',
  body: '.ck-editor__editable',
  send: '.composer-actions button[type=submit]',
  toast: '.toastify, [class^=_toast_]',
} as const;

/** The person as one writes them into an address line. */
export const named = ({ name, email }: Pick<Someone, 'name' | 'email'>): string => `${name} <${email}>`;

/** Adds a recipient, by address or with a name before it. */
export async function addTo(page: Page, field: string, recipient: string): Promise<void> {
  await page.locator(field).fill(recipient);
  await page.locator(field).press('Enter');
}

/** Writes a mail in a new composer; the caret is left in the text. */
export async function write(page: Page, to: string, subject = 'Coffee?'): Promise<void> {
  await page.getByRole('button', { name: 'New message' }).click();
  if (to) await addTo(page, at.to, to);
  await page.locator(at.subject).fill(subject);
  await page.locator(at.body).click();
  await page.keyboard.type('Shall we have coffee next week?');
}

/** Waits for a toast. */
export async function untilSaid(page: Page, text: string): Promise<void> {
  await page.locator(at.toast).filter({ hasText: text }).waitFor({ timeout: 20_000 });
}

/** Presses Send. */
export const pressSend = (page: Page): Promise<void> => page.locator(at.send).click();

/** Presses Send and waits until the mail has left, its time for *Undo* over. */
export async function sendAway(page: Page): Promise<void> {
  await pressSend(page);
  await untilSaid(page, 'Message sent');
}

/** Presses a button of the page by its name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
