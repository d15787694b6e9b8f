import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { friend, me, nobody, onlyThePerson } from '../correspondents';

/** What a case on Roundcube adds to the ordinary: 1.6 with the skin elastic, in English. */
interface Telling {
  readonly path?: (who: Someone) => string;
  readonly scene?: (who: Someone) => object;
  readonly expects?: SiteCase['expects'];
}

/** A case on Roundcube; without `expects` its person must be sighted. */
export function onRoundcube(name: string, act: SiteCase['act'], telling: Telling = {}): SiteCase {
  return {
    name,
    site: 'roundcube',
    url: (who) => `https://mail.example.test/?_task=mail${telling.path?.(who) ?? '&_action=compose'}`,
    replica: 'replica.html',
    scene: (who) => ({
      me: me(who),
      person: { name: who.name, email: who.email },
      others: [friend(who)],
      ...telling.scene?.(who),
    }),
    act,
    expects: telling.expects ?? onlyThePerson,
  };
}

/** A case on Roundcube in which nothing is sent. */
export function unsent(name: string, act: SiteCase['act'], scene: object = {}): SiteCase {
  return onRoundcube(name, act, { scene: () => scene, expects: nobody });
}

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
