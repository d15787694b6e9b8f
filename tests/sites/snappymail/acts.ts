import type { Page } from 'playwright-core';
import type { Someone } from '../case';
import { casesOn } from '../webmail';

/** Cases on SnappyMail: in those of `onSnappyMail` their person must be sighted unless they say otherwise, in `unsent` nothing is sent. */
export const { on: onSnappyMail, unsent } = casesOn('snappymail', {
  host: 'mail.example.test',
  base: '/',
  start: 'snappymail/#/mailbox/INBOX',
});

/** The hooks by which the acts find their way. */
export const at = {
  compose: '.buttonCompose',
  dialog: '#V-PopupsCompose',
  to: '#V-PopupsCompose tr:nth-child(2) input',
  cc: '.cc-row input',
  bcc: '.bcc-row input',
  subject: '[name=subject]',
  body: '.squire-wysiwyg, .squire-plain',
  send: '#V-PopupsCompose header > a:first-child',
  save: '.button-save',
  minimize: '.minimize-custom',
  yes: '.buttonYes',
} as const;

/** The person as one writes them into an address line, with a comma to end it. */
export const named = ({ name, email }: Pick<Someone, 'name' | 'email'>): string => `${name} <${email}>,`;

/** Types into the editor that shows. */
export async function typeText(page: Page, text = 'Shall we have coffee next week?'): Promise<void> {
  await page.locator(at.body).filter({ visible: true }).click();
  await page.keyboard.type(text);
}

/** Writes a mail in the compose dialog; the caret is left in the text. */
export async function write(page: Page, to: string): Promise<void> {
  await page.locator(at.compose).click();
  await page.locator(at.to).fill(to);
  await page.locator(at.subject).fill('Coffee?');
  await typeText(page);
}

/** Adds people in a row that is folded away at first. */
export async function copyTo(page: Page, field: 'cc' | 'bcc', people: string): Promise<void> {
  await page.locator(`[data-i18n="GLOBAL/${field.toUpperCase()}"]`).click();
  await page.locator(at[field]).fill(people);
}

/** Waits until a dialog has faded in: one that is told to go before its fade has begun never ends a fade, and stays. */
export const untilShown = async (page: Page, dialog: string): Promise<void> => {
  await page.waitForFunction((selector) => {
    const shown = document.querySelector(selector);
    return shown && getComputedStyle(shown).opacity === '1';
  }, dialog);
};

/** Waits until the dialog has closed, as it does when the mail is sent. */
export const untilClosed = (page: Page): Promise<void> =>
  page.locator(at.dialog).waitFor({ state: 'hidden' });

/** Presses Send and waits until the mail is sent. */
export async function sendAway(page: Page): Promise<void> {
  await page.locator(at.send).click();
  await untilClosed(page);
}

/** Presses Send and waits until the server has refused. */
export async function sendInVain(page: Page): Promise<void> {
  await page.locator(at.send).click();
  await page.locator(`${at.send}.btn-danger`).waitFor();
}

/** Minimises the dialog, which keeps what was written. */
export async function minimize(page: Page): Promise<void> {
  await page.locator(at.minimize).click();
  await untilClosed(page);
}
