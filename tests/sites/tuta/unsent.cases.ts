import type { SiteCase, Someone } from '../case';
import { me } from '../correspondents';
import {
  at,
  callBack,
  copyTo,
  minimize,
  named,
  press,
  sendAway,
  sendInVain,
  unsent,
  untilSaid,
  write,
} from './acts';

const sentTo = (recipient: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, recipient(who));
    await sendAway(page);
  };
};

/** Mails that were not sent, or not to a person. */
export const unsentCases: SiteCase[] = [
  unsent('closed, which keeps the draft', async (page, who) => {
    await write(page, named(who));
    await minimize(page);
  }),
  unsent('closed by Escape, and the draft deleted', async (page, who) => {
    await write(page, named(who));
    await page.keyboard.press('Escape');
    await press(page, 'delete_action');
  }),
  unsent('a draft saved by Ctrl+S', async (page, who) => {
    await write(page, named(who));
    await page.keyboard.press('Control+s');
    await page.locator('.dialog-progress').waitFor({ state: 'detached' });
    await minimize(page);
  }),
  unsent('no recipient', async (page) => {
    await write(page, '');
    await sendInVain(page);
    await minimize(page);
  }),
  unsent('a recipient and something that is no address', async (page, who) => {
    await write(page, named(who));
    await page.locator(at.to).fill('the others');
    await sendInVain(page);
    await minimize(page);
  }),
  unsent('no subject, and not sent', async (page, who) => {
    await write(page, named(who), '');
    await page.locator(at.send).click();
    await press(page, 'cancel_action');
    await minimize(page);
  }),
  unsent(
    'an address that does not exist, then another mail moved',
    async (page, who) => {
      await write(page, named(who));
      await sendInVain(page);
      await minimize(page);
      await press(page, 'trash_action');
      await untilSaid(page, 'Moved');
    },
    { answers: ['unknown'] },
  ),
  unsent(
    'refused after two seconds',
    async (page, who) => {
      await write(page, named(who));
      await page.keyboard.press('Control+Enter');
      await press(page, 'ok_action');
    },
    { answers: ['locked'], serverTime: 2000 },
  ),
  unsent('closed, then another mail moved, which can be undone', async (page, who) => {
    await write(page, named(who));
    await minimize(page);
    await press(page, 'trash_action');
    await untilSaid(page, 'Moved');
  }),
  unsent('undone', async (page, who) => {
    await write(page, named(who));
    await sendAway(page);
    await page.waitForTimeout(2000);
    await callBack(page);
  }),
  unsent('undone a second later, and then closed at once', async (page, who) => {
    await write(page, named(who));
    await sendAway(page);
    await page.waitForTimeout(1000);
    await callBack(page);
    await minimize(page);
  }),
  unsent('undone at once, and then kept as a draft', async (page, who) => {
    await write(page, named(who));
    await sendAway(page);
    await callBack(page);
    await minimize(page);
  }),
  unsent('sent later', async (page, who) => {
    await write(page, named(who));
    await page.locator(`#mail-editor [data-testid="btn:sendLater_action"]`).click();
    await page.locator(`.dialog-header [data-testid="btn:sendLater_action"]`).click();
    await untilSaid(page, 'Email scheduled');
  }),
  unsent('sent later by Ctrl+Enter', async (page, who) => {
    await write(page, named(who));
    await page.locator(`#mail-editor [data-testid="btn:sendLater_action"]`).click();
    await page.locator(at.body).press('Control+Enter');
    await untilSaid(page, 'Email scheduled');
  }),
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
