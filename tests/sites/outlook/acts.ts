import type { Page } from 'playwright-core';
import { casesOn } from '../webmail';

/** Cases on Outlook: in those of `onOutlook` their person must be sighted unless they say otherwise, in `unsent` nothing is sent. */
export const { on: onOutlook, unsent } = casesOn('outlook', {
  host: 'outlook.live.com',
  base: '/mail/',
  start: '0/',
});

/** The hooks by which the acts find their way, in whichever pane is open. */
export const at = {
  newMail: '[aria-label="New mail"]',
  message: '[data-convid]',
  to: '[id$=_TO] [contenteditable=true] >> visible=true',
  subject: '[id$=_SUBJECT] >> visible=true',
  body: '[id^=editorParent_] [contenteditable=true] >> visible=true',
  send: '[data-testid=ComposeSendButton] [id$=__primaryActionButton] >> visible=true',
  moreOptions: '[data-testid=ComposeSendButton] [id$=__menuButton] >> visible=true',
  discard: '#discardCompose >> visible=true',
  popOut: '#popoutCompose >> visible=true',
  dialogButtons: '.fui-DialogActions button',
} as const;

/** Opens a new mail and writes it; the caret is left in the text. */
export async function write(page: Page, to: string, text = 'Shall we have coffee next week?'): Promise<void> {
  await page.locator(at.newMail).click();
  await address(page, to);
  await page.locator(at.subject).click();
  await page.keyboard.type('Coffee?');
  await page.locator(at.body).click();
  await page.keyboard.type(text);
}

/** Types an address into To of the open pane and makes it a pill. */
export async function address(page: Page, to: string): Promise<void> {
  if (!to) return;
  await page.locator(at.to).click();
  await page.keyboard.type(`${to};`);
}

/** Waits until no pane is open any more, which is all that Outlook shows of a mail sent. */
export async function untilGone(page: Page): Promise<void> {
  await page.locator(at.send).waitFor({ state: 'detached' });
}

/** Presses Send and waits for the pane to go. */
export async function pressSend(page: Page): Promise<void> {
  await page.locator(at.send).click();
  await untilGone(page);
}

/** Answers the mail in the inbox; the caret is left in the text. */
export async function reply(page: Page, text = 'Very well, and you?'): Promise<void> {
  await page.locator(at.message).click();
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.locator(at.body).click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(text);
}

/** Opens another mail, by which the open pane goes and what it holds stays as a draft. */
export async function leaveForAnotherMail(page: Page): Promise<void> {
  await page.locator(at.message).click();
  await untilGone(page);
}

/** Discards the open pane. */
export async function throwAway(page: Page): Promise<void> {
  await page.locator(at.discard).click();
  await page.locator(at.dialogButtons).first().click();
  await untilGone(page);
}

/** Opens the dialog for sending later. */
export async function openSchedule(page: Page): Promise<void> {
  await page.locator(at.moreOptions).click();
  await page.getByRole('menuitem').click();
}
