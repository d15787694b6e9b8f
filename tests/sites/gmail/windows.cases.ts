import type { SiteCase } from '../case';
import { friend, sightingOf } from '../correspondents';
import { openedWindow } from '../opened-window';
import { at, onGmail, popOut, pressSend, untilSent, write } from './acts';

const languages = ['vi', 'ja', 'ar'];

/** Mails sent from each kind of window that Gmail writes in, and from each dress that it wears. */
export const windowCases: SiteCase[] = [
  onGmail('a mail from the full screen, to which the compose has moved', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.fullScreen).click();
    await pressSend(page);
    await untilSent(page);
  }),
  onGmail('a mail from a compose that went to the full screen and back', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.fullScreen).click();
    await page.locator(at.fullScreen).click();
    await page.locator(at.body).click();
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onGmail(
    'a mail from a window of its own',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await pressSend(page);
      await untilSent(page);
    },
    { path: (who) => `popout?ver=1&to=${who.email}` },
  ),
  onGmail(
    'a mail written by a link',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.type('Hello');
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    { path: (who) => `?view=cm&fs=1&to=${who.email}&su=Coffee` },
  ),
  onGmail(
    'a mail popped out into a window, which closes itself soon after it is sent',
    async (page, who) => {
      await write(page, who.email);
      const popup = await openedWindow(page, 'gmail', () => popOut(page));
      await popup.locator(at.body).click();
      const closed = popup.waitForEvent('close');
      await popup.keyboard.press('Control+Enter');
      await closed;
    },
    { scene: () => ({ closesAfter: 1200 }) },
  ),
  onGmail('of two open composes only the one whose Ctrl+Enter was pressed', async (page, who) => {
    await write(page, friend(who).email);
    await write(page, who.email);
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onGmail(
    'two composes sent one right after the other',
    async (page, who) => {
      await write(page, friend(who).email);
      await write(page, who.email);
      await pressSend(page);
      await pressSend(page);
      await untilSent(page);
    },
    { expects: (who) => [sightingOf(friend(who)), sightingOf(who)] },
  ),
  onGmail(
    'recipients of the kind that Gmail had before 2021-10',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSent(page);
    },
    { scene: () => ({ chips: 'classic' }) },
  ),
  onGmail(
    'classes renamed and the title bar made of buttons',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSent(page);
    },
    { scene: () => ({ renamed: 'k7Qx2', titleBar: 'buttons' }) },
  ),
  ...languages.map((locale) =>
    onGmail(
      `the page in the language ${locale}`,
      async (page, who) => {
        await write(page, who.email);
        await pressSend(page);
        await untilSent(page);
      },
      { scene: () => ({ locale }) },
    ),
  ),
];
