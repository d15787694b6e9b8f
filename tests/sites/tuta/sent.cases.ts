import type { SiteCase, Someone } from '../case';
import { friend, me, nameless, sightingOf } from '../correspondents';
import { at, copyTo, minimize, named, onTuta, press, sendAway, sendInVain, untilSaid, write } from './acts';

const stranger = ({ number }: Someone) => `new.person.${number}@example.test`;

/** Mails that were really sent, each in another way. */
export const sentCases: SiteCase[] = [
  onTuta('a click on Send, and the time to undo over', async (page, who) => {
    await write(page, named(who));
    await sendAway(page);
    await page.locator('.snackbar').waitFor({ state: 'detached' });
  }),
  onTuta(
    'Ctrl+Enter, on a slow server',
    async (page, who) => {
      await write(page, named(who));
      await page.keyboard.press('Control+Enter');
      await untilSaid(page, 'Email sent');
    },
    { scene: () => ({ serverTime: 6500 }) },
  ),
  onTuta(
    'Ctrl+Shift+S in the subject, at the older address',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.subject).press('Control+Shift+S');
      await untilSaid(page, 'Email sent');
    },
    { host: 'mail.tutanota.com' },
  ),
  onTuta('Enter on the Send button', async (page, who) => {
    await write(page, named(who));
    await page.locator(at.send).focus();
    await page.keyboard.press('Enter');
    await untilSaid(page, 'Email sent');
  }),
  onTuta(
    'a reply that cannot be undone, the page in German',
    async (page) => {
      await press(page, 'reply_action');
      await page.locator(at.body).click();
      await page.keyboard.type('Sehr gern!');
      await page.locator(at.send).click();
      await untilSaid(page, 'E-Mail gesendet');
    },
    { scene: () => ({ locale: 'de', undo: false }) },
  ),
  onTuta(
    'a person picked from the address book, the page in Japanese',
    async (page, who) => {
      await write(page, '');
      await page.locator(at.to).pressSequentially(who.name);
      await page.locator('.dropdown-panel').getByText(who.email).click();
      await page.locator(at.send).click();
      await untilSaid(page, 'メール送信完了');
    },
    { scene: () => ({ locale: 'ja' }) },
  ),
  onTuta(
    'two people, and more in Cc and Bcc, who stay out of it',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.to).fill(named(friend(who)));
      await copyTo(page, 'cc', `cc.${who.number}@example.test,`);
      await copyTo(page, 'bcc', `bcc.${who.number}@example.test,`);
      await sendAway(page);
    },
    { expects: (who) => sightingOf(who, friend(who)) },
  ),
  onTuta(
    'an address typed last, which Send makes a recipient',
    async (page, who) => {
      await write(page, '');
      await page.locator(at.to).fill(stranger(who));
      await sendAway(page);
    },
    { expects: (who) => sightingOf(nameless(stranger(who))) },
  ),
  onTuta('no subject, and sent anyway after a while', async (page, who) => {
    await write(page, named(who), '');
    await page.locator(at.send).click();
    await page.locator(at.alert).waitFor();
    await page.waitForTimeout(1500);
    await press(page, 'ok_action');
    await untilSaid(page, 'Email sent');
  }),
  onTuta(
    'refused, minimised, taken up again and sent; with oneself in it',
    async (page, who) => {
      await write(page, `${who.name} <${who.email}>,`);
      await page.locator(at.to).fill(named(me(who)));
      await sendInVain(page);
      await minimize(page);
      await press(page, 'edit_action');
      await sendAway(page);
    },
    { scene: () => ({ answers: ['locked'] }) },
  ),
];
