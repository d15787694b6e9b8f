import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { me } from '../correspondents';
import { addTo, at, named, press, pressSend, sendAway, unsent, untilSaid, write } from './acts';

const soon = { autosaveAfter: 400 };

const sentTo = (recipient: (who: Someone) => string): SiteCase['act'] => {
  return async (page, who) => {
    await write(page, recipient(who));
    await sendAway(page);
  };
};

async function pressOutside(page: Page) {
  await page.locator('#header').click();
  await untilSaid(page, 'Draft saved');
}

/** Mails that did not leave, or not to a person. */
export const unsentCases: SiteCase[] = [
  unsent(
    'a draft that saves itself, then closed',
    async (page, who) => {
      await write(page, named(who));
      await page.getByText('Draft saved').waitFor();
      await press(page, 'Close composer');
    },
    soon,
  ),
  unsent(
    'a draft discarded',
    async (page, who) => {
      await write(page, named(who));
      await press(page, 'Discard & close draft');
      await untilSaid(page, 'Message discarded');
    },
    soon,
  ),
  unsent('minimised, which saves the draft', async (page, who) => {
    await write(page, named(who));
    await press(page, 'Minimize composer');
    await untilSaid(page, 'Draft saved');
  }),
  unsent('another mail archived while one is written', async (page, who) => {
    await write(page, named(who));
    await press(page, 'Archive');
    await untilSaid(page, 'Message moved');
  }),
  unsent('no subject, gone back, then minimised', async (page, who) => {
    await write(page, named(who), '');
    await pressSend(page);
    await press(page, 'Go back');
    await press(page, 'Minimize composer');
    await untilSaid(page, 'Draft saved');
  }),
  unsent(
    'an outbox out of reach, then a press outside, which saves the draft',
    async (page, who) => {
      await write(page, named(who));
      await pressSend(page);
      await page.waitForTimeout(800);
      await pressOutside(page);
    },
    { answers: ['down'] },
  ),
  unsent(
    'no folder for sent mail, in the modal',
    async (page, who) => {
      await write(page, named(who));
      await pressSend(page);
      await press(page, 'Go back');
      await press(page, 'Close composer');
      await untilSaid(page, 'Draft saved');
    },
    { edition: 'modal', answers: ['homeless'] },
  ),
  unsent('undone in time', async (page, who) => {
    await write(page, named(who));
    await pressSend(page);
    await page.waitForTimeout(2000);
    await press(page, 'Undo');
    await page.waitForTimeout(10_000);
  }),
  unsent(
    'undone in time in the modal, then discarded',
    async (page, who) => {
      await write(page, named(who));
      await pressSend(page);
      await press(page, 'Undo');
      await page.locator(at.body).pressSequentially('No, rather not.');
      await press(page, 'Discard & close draft');
      await page.waitForTimeout(10_000);
    },
    { ...soon, edition: 'modal' },
  ),
  unsent(
    'refused once its time to undo was over',
    async (page, who) => {
      await write(page, named(who));
      await pressSend(page);
      await untilSaid(page, 'Could not send message');
    },
    { answers: ['refused'] },
  ),
  unsent('sent later, and another mail archived meanwhile', async (page, who) => {
    await write(page, named(who));
    await press(page, 'Actions');
    await page.getByLabel('Tomorrow morning').click();
    await pressSend(page);
    await page.locator(at.send).waitFor({ state: 'detached' });
    await press(page, 'Archive');
    await untilSaid(page, 'Message moved');
  }),
  unsent(
    'a mail to oneself',
    sentTo((who) => named(me(who))),
  ),
  unsent(
    'a mail to a no-reply address',
    sentTo((who) => `no-reply@shop.${who.number}.example`),
  ),
  unsent(
    'a mail to a mailing list',
    sentTo((who) => `Gardeners <gardeners@lists.${who.number}.example>`),
  ),
  unsent('nobody but somebody in Bcc', async (page, who) => {
    await write(page, '');
    await addTo(page, at.bcc, named(who));
    await sendAway(page);
  }),
];
