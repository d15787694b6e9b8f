import type { Page } from 'playwright-core';
import { casesOn } from '../webmail';

/** Cases on Proton: in those of `onProton` their person must be sighted unless they say otherwise, in `unsent` nothing is sent. */
export const { on: onProton, unsent } = casesOn('proton', {
  host: 'mail.proton.me',
  base: '/u/0/',
  start: 'inbox',
});

/** The hooks by which the acts find their way; where several composers are open, the last one. */
export const at = {
  compose: '[data-testid="sidebar:compose"]',
  to: '[data-testid="composer:to"]',
  subject: '[data-testid="composer:subject"]',
  body: '[data-testid=rooster-iframe]',
  send: '[data-testid="composer:send-button"]',
  close: '[data-testid="composer:close-button"]',
  discard: '[data-testid="composer:delete-draft-button"]',
  ok: '[data-testid="modal-footer:set-button"]',
  cancel: '[data-testid="modal-footer:cancel-button"]',
  undo: '.notification:not(:has(.notification__close-button)) [data-testid="notification:undo-button"]',
} as const;

/** Opens a composer and writes a mail; the caret is left in the text. */
export async function write(page: Page, to: string, text = 'Shall we have coffee next week?'): Promise<void> {
  await page.locator(at.compose).click();
  await address(page, to);
  await page.locator(at.subject).last().click();
  await page.keyboard.insertText('Coffee?');
  await writeText(page, text);
}

/** Types addresses into To of the last composer, each ended by a comma. */
export async function address(page: Page, to: string): Promise<void> {
  for (const one of to.split(',').filter(Boolean)) {
    await page.locator(at.to).last().fill(one);
    await page.keyboard.press(',');
  }
}

/** Types into the last editor's frame. */
export async function writeText(page: Page, text: string): Promise<void> {
  await page.locator(at.body).last().click();
  await page.keyboard.insertText(text);
}

/** Waits for a notification. */
export async function untilSaid(page: Page, text: string): Promise<void> {
  await page.getByRole('alert').getByText(text).first().waitFor();
}

/** Waits until Proton says that the mail was sent. */
export const untilSent = (page: Page) => untilSaid(page, 'Message sent');

/** Presses Send in the last composer. */
export async function pressSend(page: Page): Promise<void> {
  await page.locator(at.send).last().click();
}

/** Presses Send and waits for the mail to be sent. */
export async function send(page: Page): Promise<void> {
  await pressSend(page);
  await untilSent(page);
}

/** Opens the quick reply below the open message and writes into it. */
export async function quickReply(page: Page): Promise<void> {
  await page.locator('[data-testid=quick-reply-container-button]').click();
  await writeText(page, 'Very well, and you?');
}

/** Opens the menu beside Send and takes a time from it. */
export async function schedule(page: Page, time = 'tomorrow'): Promise<void> {
  await page.locator('[data-testid="composer:scheduled-send:open-dropdown"]').last().click();
  await page.locator(`[data-testid="composer:schedule-send:${time}"]`).click();
}
