import type { Page } from 'playwright-core';
import { casesOn } from '../webmail';

/** Cases on Yahoo: in those of `onYahoo` their person must be sighted unless they say otherwise, in `unsent` nothing is sent. */
export const { on: onYahoo, unsent } = casesOn('yahoo', {
  host: 'mail.yahoo.com',
  base: '/',
  // Where the classic interface begins.
  start: 'd/folders/1',
});

/** Where the new interface begins. */
export const renewed = () => 'n/inbox/all';

/** The hooks by which the acts find their way, in both interfaces. */
export const at = {
  compose: '[data-test-id=compose-button], [data-test-id=left-rail-Compose-icon]',
  inbox: '[data-test-folder-name=Inbox]',
  mail: '[data-test-id=message-list-item]',
  to: '[data-test-id=compose-header-field-to] [role=combobox]',
  subject: '[data-test-id=compose] input:not([role])',
  body: '[data-test-id=rte]',
  send: '[data-test-id=compose-send-button]',
  trash: '[data-test-id=icon-btn-trash]',
  archive: '[data-test-id=toolbar-archive]',
  ok: '[role=dialog] [name=ok]',
  cancel: '[role=dialog] [name=cancel]',
} as const;

/** Opens a compose and writes a mail; the caret is left in the text. */
export async function write(page: Page, to: string, text = 'Shall we have coffee next week?'): Promise<void> {
  await page.locator(at.compose).click();
  await address(page, 'to', to);
  await page.locator(at.subject).click();
  await page.keyboard.insertText('Coffee?');
  await page.locator(at.body).click();
  await page.keyboard.insertText(text);
}

/** Types addresses into one of the fields, each ended by a comma. */
export async function address(page: Page, kind: 'to' | 'cc' | 'bcc', to: string): Promise<void> {
  const field = page.locator(`[data-test-id=compose-header-field-${kind}] [role=combobox]`);
  for (const one of to.split(',').filter(Boolean)) {
    await field.fill(one);
    await field.press(',');
  }
}

/** Waits for a notice. */
export async function untilSaid(page: Page, text: string): Promise<void> {
  await page.locator('[data-test-id=notifications]').getByText(text).waitFor();
}

/** Waits until Yahoo says that the mail was sent. */
export const untilSent = (page: Page) => untilSaid(page, 'has been sent');

/** Presses Send and waits for the mail to be sent. */
export async function send(page: Page): Promise<void> {
  await page.locator(at.send).click();
  await untilSent(page);
}

/** Answers the mail in the inbox; the caret is left in the text. */
export async function reply(page: Page): Promise<void> {
  await page.locator(at.mail).click();
  await page.locator('[data-test-id=toolbar-reply]').click();
  await page.locator(at.body).click();
  await page.keyboard.insertText('Very well, and you?');
}

/** Leaves the open compose for the inbox. */
export async function leave(page: Page): Promise<void> {
  await page.locator(at.inbox).click();
  await page.locator(at.send).waitFor({ state: 'detached' });
}

/** Opens the mail in the inbox and archives it. */
export async function archive(page: Page): Promise<void> {
  await page.locator(at.mail).click();
  await page.locator(at.archive).click();
  await untilSaid(page, 'archived');
}

/** Sends later, by the menu beside Send. */
export async function schedule(page: Page): Promise<void> {
  await page.locator('[data-test-id=compose-send-options]').click();
  await page.getByRole('menuitem').click();
  await page.locator(at.ok).click();
  await untilSaid(page, 'scheduled');
}
