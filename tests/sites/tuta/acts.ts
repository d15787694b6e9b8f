import type { Page } from 'playwright-core';
import type { Someone } from '../case';
import { casesOn } from '../webmail';

/** Cases on Tuta: in those of `onTuta` their person must be sighted unless they say otherwise, in `unsent` nothing is sent. */
export const { on: onTuta, unsent } = casesOn('tuta', {
  host: 'app.tuta.com',
  base: '/mail/',
  start: 'inbox',
});

/** Tuta's test ids are the keys of its words, the same in every language. */
export const id = (key: string): string => `[data-testid="${key}"]`;

/** The hooks by which the acts find their way. */
export const at = {
  to: id('tfi:to_label'),
  cc: id('tfi:cc_label'),
  bcc: id('tfi:bcc_label'),
  subject: id('tfi:subject_label'),
  body: id('text_editor'),
  send: id('btn:send_action'),
  close: `.dialog ${id('btn:close_alt')}`,
  undo: `.snackbar ${id('btn:undo_action')}`,
  alert: '.dialog-width-alert',
} as const;

/** The person as one writes them into an address line, with a comma to end it. */
export const named = ({ name, email }: Pick<Someone, 'name' | 'email'>): string => `${name} <${email}>,`;

/** Presses the button with this key. */
export const press = (page: Page, key: string): Promise<void> =>
  page
    .locator(id(`btn:${key}`))
    .first()
    .click();

/** Writes a mail in a new editor; the caret is left in the text. */
export async function write(page: Page, to: string, subject = 'Coffee?'): Promise<void> {
  await press(page, 'newMail_action');
  await page.locator(at.to).fill(to);
  await page.locator(at.subject).fill(subject);
  await page.locator(at.body).click();
  await page.keyboard.type('Shall we have coffee next week?');
}

/** Adds people in a field that is folded away at first. */
export async function copyTo(page: Page, field: 'cc' | 'bcc', person: string): Promise<void> {
  await press(page, 'show_action');
  await page.locator(at[field]).fill(person);
}

/** Waits for the bar that says so. */
export async function untilSaid(page: Page, text: string): Promise<void> {
  await page.locator('.snackbar').filter({ hasText: text }).waitFor();
}

/** Presses Send and waits until the mail is sent. */
export async function sendAway(page: Page): Promise<void> {
  await page.locator(at.send).click();
  await untilSaid(page, 'Email sent');
}

/** Presses *Undo*, and waits for the editor that comes in place of the one that is about to leave. */
export async function callBack(page: Page): Promise<void> {
  const leaving = await page.locator(at.send).elementHandles();
  await page.locator(at.undo).click();
  for (const button of leaving) await button.waitForElementState('hidden');
  await page.locator(at.send).waitFor();
}

/** Presses Send, and *Ok* when the editor says what is wrong. */
export async function sendInVain(page: Page): Promise<void> {
  await page.locator(at.send).click();
  await page.locator(`${at.alert} button`).last().click();
  await page.locator(at.alert).waitFor({ state: 'detached' });
}

/** Closes the editor, which minimises it and keeps its draft. */
export async function minimize(page: Page): Promise<void> {
  await page.locator(at.close).click();
  await page.locator('.minimized-editor').waitFor();
}
