import type { SiteCase, Someone } from '../case';
import { friend, me, nameless, sightingOf } from '../correspondents';
import { addTo, at, named, onNextcloud, press, pressSend, sendAway, untilSaid, write } from './acts';

const stranger = ({ number }: Someone) => `new.person.${number}@example.test`;
const modal = { edition: 'modal' };

/** Mails that really left, each in another way. */
export const sentCases: SiteCase[] = [
  onNextcloud('a click on Send, and the time to undo over', async (page, who) => {
    await write(page, named(who));
    await sendAway(page);
  }),
  onNextcloud(
    'Ctrl+Enter in the modal before it, with its toasts',
    async (page, who) => {
      await write(page, named(who));
      await page.keyboard.press('Control+Enter');
      await untilSaid(page, 'Message sent');
    },
    { scene: () => modal },
  ),
  onNextcloud(
    'Enter on the Send button, the offer to undo closed, another mail archived',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).focus();
      await page.keyboard.press('Enter');
      await untilSaid(page, 'Sending message');
      await press(page, 'Close');
      await press(page, 'Archive');
      await untilSaid(page, 'Message sent');
    },
  ),
  onNextcloud(
    'a reply, the page in German, on a slow server',
    async (page) => {
      await press(page, 'Antworten');
      await page.locator(at.body).click();
      await page.keyboard.type('Sehr gern!');
      await page.keyboard.press('Meta+Enter');
      await untilSaid(page, 'Nachricht gesendet');
    },
    { scene: () => ({ locale: 'de', serverTime: 2000 }) },
  ),
  onNextcloud('two people, of whom the second is a "+1" that the page does not tell', async (page, who) => {
    await write(page, named(who));
    await page.locator(at.to).fill(friend(who).name);
    await page.getByRole('option', { name: friend(who).email }).click();
    await sendAway(page);
  }),
  onNextcloud(
    'two people unfolded, and more in Cc and Bcc, who stay out of it',
    async (page, who) => {
      await write(page, named(who));
      await addTo(page, at.to, named(friend(who)));
      await press(page, '+1');
      await addTo(page, at.cc, `cc.${who.number}@example.test`);
      await addTo(page, at.bcc, `bcc.${who.number}@example.test`);
      await sendAway(page);
    },
    { expects: (who) => sightingOf(who, friend(who)) },
  ),
  onNextcloud(
    'an address that is no recipient before its field is left',
    async (page, who) => {
      await write(page, '');
      await page.locator(at.to).fill(stranger(who));
      await page.locator(at.subject).click();
      await sendAway(page);
    },
    { scene: () => modal, expects: (who) => sightingOf(nameless(stranger(who))) },
  ),
  onNextcloud('no subject, and sent anyway after a while', async (page, who) => {
    await write(page, named(who), '');
    await pressSend(page);
    await page.waitForTimeout(1500);
    await press(page, 'Send anyway');
    await untilSaid(page, 'Message sent');
  }),
  onNextcloud('undone, changed and sent after all', async (page, who) => {
    await write(page, named(who));
    await pressSend(page);
    await press(page, 'Undo');
    await page.locator(at.body).pressSequentially('Or tea?');
    await sendAway(page);
  }),
  onNextcloud(
    'an outbox out of reach, and a second try; with oneself in it',
    async (page, who) => {
      await write(page, named(who));
      await addTo(page, at.to, named(me(who)));
      await pressSend(page);
      await page.waitForTimeout(1000);
      await sendAway(page);
    },
    { scene: () => ({ answers: ['down'] }) },
  ),
];
