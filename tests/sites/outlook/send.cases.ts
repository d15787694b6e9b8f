import type { SiteCase, Someone } from '../case';
import { friend, nameless, sightingOf } from '../correspondents';
import { address, at, onOutlook, pressSend, reply, untilGone, write } from './acts';

const stranger = ({ number }: Someone) => `new.person${number}@example.test`;

/** Mails that were really sent, each in another way. */
export const sendCases: SiteCase[] = [
  onOutlook('a new mail by a click on Send', async (page, who) => {
    await write(page, who.email);
    await pressSend(page);
  }),
  onOutlook('a new mail by Ctrl+Enter', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Control+Enter');
    await untilGone(page);
  }),
  onOutlook(
    'a new mail by Command+Enter, on a company’s host',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Meta+Enter');
      await untilGone(page);
    },
    { host: 'outlook.cloud.microsoft' },
  ),
  onOutlook('Enter on the Send button', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.send).focus();
    await page.keyboard.press('Enter');
    await untilGone(page);
  }),
  onOutlook(
    'Space on the Send button, the page in German',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).focus();
      await page.keyboard.press('Space');
      await untilGone(page);
    },
    { scene: () => ({ locale: 'de' }), host: 'outlook.office.com' },
  ),
];
