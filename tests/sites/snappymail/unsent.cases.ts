import type { SiteCase, Someone } from '../case';
import { me } from '../correspondents';
import {
  at,
  copyTo,
  minimize,
  named,
  sendAway,
  sendInVain,
  unsent,
  untilClosed,
  untilShown,
  write,
} from './acts';

const refused = { answers: ['refused'] };

const sentTo = (recipient: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, recipient(who));
    await sendAway(page);
  };
};

/** Mails that were not sent, or not to a person. */
export const unsentCases: SiteCase[] = [
  unsent('a draft saved, then minimised', async (page, who) => {
    await write(page, named(who));
    await page.locator(at.save).click();
    await minimize(page);
  }),
  unsent('minimised by Escape', async (page, who) => {
    await write(page, named(who));
    await page.keyboard.press('Escape');
    await untilClosed(page);
  }),
  unsent('closed, and what was written thrown away', async (page, who) => {
    await write(page, named(who));
    await page.locator(`${at.dialog} .close`).click();
    await page.locator(at.yes).click();
    await untilClosed(page);
  }),
  unsent('a draft saved, then deleted', async (page, who) => {
    await write(page, named(who));
    await page.locator(at.save).click();
    await page.locator('.button-delete:not(.disabled)').click();
    await page.locator(at.yes).click();
    await untilClosed(page);
  }),
  unsent('no recipient, then minimised', async (page) => {
    await write(page, '');
    await page.locator(at.send).click();
    await page.locator('.error-to').waitFor();
    await minimize(page);
  }),
  unsent(
    'refused',
    async (page, who) => {
      await write(page, named(who));
      await sendInVain(page);
    },
    refused,
  ),
  unsent(
    'refused, then minimised',
    async (page, who) => {
      await write(page, named(who));
      await sendInVain(page);
      await minimize(page);
    },
    refused,
  ),
  unsent(
    'refused after two seconds, then minimised by Ctrl and arrow down',
    async (page, who) => {
      await write(page, named(who));
      await page.keyboard.press('Control+Enter');
      await page.locator(`${at.send}.btn-danger`).waitFor();
      await page.keyboard.press('Control+ArrowDown');
      await untilClosed(page);
    },
    { ...refused, serverTime: 2000 },
  ),
  unsent(
    'no folder for sent mail yet, which Send asks for, then minimised',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).click();
      await untilShown(page, '#V-PopupsFolderSystem');
      await page.locator('#V-PopupsFolderSystem .close').click();
      await page.locator('#V-PopupsFolderSystem').waitFor({ state: 'hidden' });
      await minimize(page);
    },
    { sentFolder: false },
  ),
  unsent(
    'a server that never answers',
    async (page, who) => {
      await write(page, named(who));
      await page.locator(at.send).click();
      await page.waitForTimeout(3000);
    },
    { answers: ['never'] },
  ),
  unsent(
    'a mail to oneself',
    sentTo((who) => named(me(who))),
  ),
  unsent(
    'a mail to a no-reply address',
    sentTo((who) => `no-reply@shop.${who.number}.example,`),
  ),
  unsent(
    'a mail to a mailing list',
    sentTo((who) => `Gardeners <gardeners@lists.${who.number}.example>,`),
  ),
  unsent('nobody but somebody in Bcc', async (page, who) => {
    await write(page, '');
    await copyTo(page, 'bcc', named(who));
    await sendAway(page);
  }),
];
