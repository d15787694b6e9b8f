import type { SiteCase } from '../case';
import { friend, sightingOf } from '../correspondents';
import { at, onGmail, openSchedule, pressSend, reply, untilSaid, untilSent, write } from './acts';

/** Mails that were sent in the end, after something came between: one sighting each. */
export const troubledCases: SiteCase[] = [
  onGmail('no recipient at first, then one', async (page, who) => {
    await write(page, '');
    await pressSend(page);
    await page.locator(at.alertButtons).click();
    await page.locator(at.line).click();
    await page.locator(at.to).pressSequentially(who.email);
    await page.locator(at.body).click();
    await page.waitForTimeout(500); // a typed address becomes a chip a moment after the field has lost the focus
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail('a question about an attachment, answered with OK', async (page, who) => {
    await write(page, who.email, 'The plan is attached.');
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(1500);
    await page.locator(at.alertButtons).first().click();
    await untilSent(page);
  }),
  onGmail(
    'a failure, then a second try',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSaid(page, 'Oops');
      await pressSend(page);
      await untilSent(page);
    },
    { scene: () => ({ answers: ['failed'] }) },
  ),
  onGmail('the dialog for a later time left, then sent at once', async (page, who) => {
    await write(page, who.email);
    await openSchedule(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail('undone, then sent after all', async (page, who) => {
    await write(page, who.email);
    await pressSend(page);
    await page.locator(at.undo).click();
    await untilSaid(page, 'Sending undone');
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail(
    'Send pressed three times while a reply is on its way',
    async (page) => {
      await reply(page);
      await page.locator(at.send).last().click({ clickCount: 3 });
      await untilSent(page);
    },
    { scene: () => ({ view: 'thread', serverTime: 1500 }) },
  ),
  onGmail('an extension that hides Send and presses it in its own time', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.send).evaluate((send: HTMLElement) => {
      const own = document.createElement('button');
      own.textContent = 'Send and track';
      own.addEventListener('click', () => setTimeout(() => send.click(), 300));
      send.before(own);
      send.style.display = 'none';
    });
    await page.getByRole('button', { name: 'Send and track' }).click();
    await untilSent(page);
  }),
  onGmail(
    'a mail sent, and a second one refused while the line about the first still stands',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSent(page);
      await write(page, 'nobody');
      await pressSend(page);
      await page.locator(at.alertButtons).click();
      await page.locator(at.close).click();
    },
  ),
  onGmail(
    'a mail sent, and a second one on which the server has not answered yet',
    async (page, who) => {
      await write(page, friend(who).email);
      await pressSend(page);
      await untilSent(page);
      await write(page, who.email);
      await pressSend(page);
      await untilSaid(page, 'Sending…');
    },
    { scene: () => ({ answers: ['sent', 'never'] }), expects: (who) => sightingOf(friend(who)) },
  ),
];
