import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { me, nobody, onlyThePerson } from '../correspondents';

/** What a case on SnappyMail adds to the ordinary: under /snappymail/, with the editor, in English. */
interface Telling {
  readonly path?: string;
  readonly scene?: object;
  readonly expects?: SiteCase['expects'];
}

/** A case on SnappyMail; without `expects` its person must be sighted. */
export function onSnappyMail(name: string, act: SiteCase['act'], telling: Telling = {}): SiteCase {
  return {
    name,
    site: 'snappymail',
    url: () => `https://mail.example.test${telling.path ?? '/snappymail/'}#/mailbox/INBOX`,
    replica: 'replica.html',
    scene: (who) => ({ me: me(who), person: { name: who.name, email: who.email }, ...telling.scene }),
    act,
    expects: telling.expects ?? onlyThePerson,
  };
}

/** A case on SnappyMail in which nothing is sent to a person. */
export function unsent(name: string, act: SiteCase['act'], scene: object = {}): SiteCase {
  return onSnappyMail(name, act, { scene, expects: nobody });
}

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
