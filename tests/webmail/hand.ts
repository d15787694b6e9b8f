import type { Page } from 'playwright-core';
import type { Skin } from './roundcube';
import { password } from './server';

/** Somebody to write to. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

interface Place {
  readonly origin: string;
  readonly skin: Skin;
  /** The address of the person who logs in. */
  readonly own: string;
}

export type Hand = ReturnType<typeof handOn>;

/** What a person does in a Roundcube, on `page`. */
export function handOn(page: Page, { origin, skin, own }: Place) {
  const visible = (selector: string) => page.locator(selector).filter({ visible: true }).first();
  // Elastic hides the field and shows each recipient as a chip, with a box for the next.
  const recipients = page.locator(skin === 'elastic' ? '#_to + ul input' : '#_to');
  return {
    page,
    own,
    async logIn() {
      await page.goto(origin);
      await page.locator('#rcmloginuser').fill(own);
      await page.locator('#rcmloginpwd').fill(password);
      await page.locator('#rcmloginsubmit').click();
      await page.waitForURL(/_task=mail/);
    },
    compose: () => page.goto(`${origin}/?_task=mail&_action=compose`),
    async write({ name, address }: Person, subject: string) {
      await recipients.fill(`${name} <${address}>, `);
      await page.locator('#compose-subject').fill(subject);
      await page.locator('#composebody').fill('How are you these days?');
    },
    /** Turns to the HTML editor and writes there. */
    async format(text: string) {
      // Roundcube asks whether it may convert what was written.
      page.once('dialog', (dialog) => dialog.accept());
      await page.locator('a.mce-i-html').click();
      await page.frameLocator('#composebody_ifr').locator('body').fill(text);
    },
    removeRecipient: () => page.locator('#_to + ul .recipient .remove').click(),
    send: () => visible('button.send, a.button.send').click(),
    /** Waits until Roundcube has left the composer, as it does after a send. */
    sent: () => page.waitForURL((url) => url.searchParams.has('_mbox')),
    /** Waits until Roundcube says that something went wrong. */
    refused: () => visible('#messagestack .error, .ui-dialog.error').waitFor(),
    saveDraft: () => visible('a.save.draft').click(),
    /** Waits until Roundcube says that the mail was sent, or the draft saved. */
    confirmed: () => page.locator('#messagestack .confirmation').waitFor(),
    /** Turns to the inbox while the mail is still in the composer. */
    leave: () => visible('#taskmenu a.mail').click(),
    /** Presses a button of the dialog that Roundcube shows. */
    press: (button: string) => page.locator('.ui-dialog').getByRole('button', { name: button }).click(),
    /** Shows the mail with this subject in the frame beside the inbox. */
    async read(subject: string) {
      await page.goto(`${origin}/?_task=mail&_mbox=INBOX`);
      await page.locator('#messagelist tr', { hasText: subject }).click();
    },
    /** Opens the mail with this subject, from the inbox, and a reply to it. */
    async reply(subject: string) {
      await page.goto(`${origin}/?_task=mail&_mbox=INBOX`);
      await page.locator('#messagelist tr', { hasText: subject }).dblclick();
      await visible('a.reply').click();
      await page.locator('#composebody').waitFor();
    },
  };
}
