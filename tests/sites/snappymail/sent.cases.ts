import type { SiteCase, Someone } from '../case';
import { friend, me, nameless, sightingOf } from '../correspondents';
import {
  at,
  copyTo,
  minimize,
  named,
  onSnappyMail,
  sendAway,
  sendInVain,
  typeText,
  untilClosed,
  write,
} from './acts';

const stranger = ({ number }: Someone) => `new.person.${number}@example.test`;

/** Mails that were really sent, each in another way. */
export const sentCases: SiteCase[] = [
  onSnappyMail('a click on Send', async (page, who) => {
    await write(page, named(who));
    await sendAway(page);
  }),
  onSnappyMail(
    'Ctrl+Enter in the editor, on a slow server',
    async (page, who) => {
      await write(page, named(who));
      await page.keyboard.press('Control+Enter');
      await untilClosed(page);
    },
    { scene: () => ({ serverTime: 6500 }) },
  ),
  onSnappyMail(
    'Cmd+Enter in plain text',
    async (page, who) => {
      await write(page, named(who));
      await page.keyboard.press('Meta+Enter');
      await untilClosed(page);
    },
    { scene: () => ({ plain: true }) },
  ),
  onSnappyMail(
    'Ctrl+Enter in the To field, its address not yet a tag',
    async (page, who) => {
      await write(page, '');
      await page.locator(at.to).fill(stranger(who));
      await page.locator(at.to).press('Control+Enter');
      await untilClosed(page);
    },
    { expects: (who) => sightingOf(nameless(stranger(who))) },
  ),
  onSnappyMail(
    'a reply, at the root of its host, the page in German',
    async (page) => {
      await page.locator('.buttonReply').click();
      await typeText(page, 'Sehr gern!');
      await sendAway(page);
    },
    { path: () => '#/mailbox/INBOX', scene: () => ({ locale: 'de' }) },
  ),
  onSnappyMail(
    'two people, and more in Cc and Bcc, who stay out of it',
    async (page, who) => {
      await write(page, `${named(who)}${named(friend(who))}`);
      await copyTo(page, 'cc', `cc.${who.number}@example.test`);
      await copyTo(page, 'bcc', `bcc.${who.number}@example.test`);
      await sendAway(page);
    },
    { expects: (who) => sightingOf(who, friend(who)) },
  ),
  onSnappyMail(
    'refused, then a second try while the button is still red; with oneself in it',
    async (page, who) => {
      await write(page, `${named(who)}${named(me(who))}`);
      await sendInVain(page);
      await sendAway(page);
    },
    { scene: () => ({ answers: ['refused'] }) },
  ),
  onSnappyMail('saved, minimised, taken up again and sent', async (page, who) => {
    await write(page, named(who));
    await page.locator(at.save).click();
    await page.locator('.saved-text:not(:empty)').waitFor();
    await minimize(page);
    await page.locator(at.compose).click();
    await sendAway(page);
  }),
  onSnappyMail(
    'two mails one after the other in the same dialog',
    async (page, who) => {
      await write(page, named(who));
      await sendAway(page);
      await write(page, named(friend(who)));
      await sendAway(page);
    },
    { expects: (who) => [sightingOf(who), sightingOf(friend(who))] },
  ),
];
