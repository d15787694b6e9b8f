import type { Page } from 'playwright-core';
import { casesOn } from '../webmail';

/** Cases on Gmail: in those of `onGmail` their person must be sighted unless they say otherwise, in `unsent` nothing is sent. */
export const { on: onGmail, unsent } = casesOn('gmail', {
  host: 'mail.google.com',
  base: '/mail/u/0/',
  start: '#inbox',
});

/** The hooks by which the acts find their way; the renamed page keeps these. */
export const at = {
  compose: '[gh=cm]',
  to: '[name=to] :is(input, textarea), textarea[name=to]',
  subject: 'input[name=subjectbox]',
  body: '[g_editable=true]',
  send: '[jslog^="32601;"]',
  sent: '#link_vsm >> visible=true',
  undo: '#link_undo >> visible=true',
  close: '[alt="Save & close"], [aria-label="Save & close"]',
  fullScreen: '[alt="Full screen"], [aria-label="Full screen"]',
  discard: '[aria-label="Discard draft"]',
  line: 'form:has(input[name=draft]) > [tabindex="1"]',
  alertButtons: '[role=alertdialog] button',
} as const;

/** Opens a pop-up and writes a mail; the caret is left in the text. */
export async function write(page: Page, to: string, text = 'Shall we have coffee next week?'): Promise<void> {
  await page.locator(at.compose).click();
  await page.locator(at.to).last().pressSequentially(to);
  await page.locator(at.subject).last().click();
  await page.keyboard.type('Coffee?');
  await page.locator(at.body).last().click();
  await page.keyboard.type(text);
}

/** Presses Send in the last compose opened, a hand's way after the last word: a typed address is a chip by then. */
export async function pressSend(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await page.locator(at.send).last().click();
}

/** Waits until Gmail says that the mail was sent. */
export async function untilSent(page: Page): Promise<void> {
  await page.locator(at.sent).waitFor();
}

/** Waits for Gmail to say something that is not about a mail sent. */
export async function untilSaid(page: Page, text: string): Promise<void> {
  await page.getByRole('alert').getByText(text).waitFor();
}

/** Answers the open conversation; the caret is left in the text. */
export async function reply(page: Page, text = 'Very well, and you?'): Promise<void> {
  await page.getByRole('link', { name: 'Reply', exact: true }).click();
  await page.locator(at.body).click();
  await page.keyboard.type(text);
}

/** Opens the dialog for sending later. */
export async function openSchedule(page: Page): Promise<void> {
  await page.locator('[aria-haspopup=true][aria-expanded]').last().click();
  await page.getByRole('menuitem', { name: 'Schedule send' }).click();
}

/** Moves the open compose into a window of its own. */
export function popOut(page: Page): Promise<void> {
  return page.locator(at.fullScreen).click({ modifiers: ['Shift'] });
}
