import type { SiteCase } from '../case';
import { friend, sightingOf } from '../correspondents';
import { at, onProton, pressSend, quickReply, send, untilSaid, untilSent, write, writeText } from './acts';

const opened = () => ({ opened: true });

/** Mails that were really sent, each in another way. */
export const sendCases: SiteCase[] = [
  onProton('a new mail by a click on Send', async (page, who) => {
    await write(page, who.email);
    await send(page);
  }),
  onProton('a new mail by Ctrl+Enter in the editor’s frame', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onProton(
    'a new mail by Command+Enter in a frame that may run scripts, as before 2026',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Meta+Enter');
      await untilSent(page);
    },
    { scene: () => ({ mac: true, sandbox: false }) },
  ),
  onProton('Enter on the Send button', async (page, who) => {
    await write(page, who.email);
    await page.locator(at.send).focus();
    await page.keyboard.press('Enter');
    await untilSent(page);
  }),
  onProton(
    'a server that takes seven seconds, and no time for an undo',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
    },
    { scene: () => ({ serverTime: 7000, undoSeconds: 0 }) },
  ),
  onProton(
    'a mail that could have been undone, and was not',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
      await page.locator(at.undo).waitFor({ state: 'detached' });
    },
    { scene: () => ({ undoSeconds: 3 }) },
  ),
  onProton(
    'the page in German',
    async (page, who) => {
      await write(page, who.email);
      await pressSend(page);
      await untilSaid(page, 'Nachricht gesendet');
    },
    { scene: () => ({ locale: 'de', undoSeconds: 0 }) },
  ),
  onProton(
    'a reply, whose recipient is only a name in the composer',
    async (page) => {
      await page.locator('[data-testid="message-view:reply"]').click();
      await writeText(page, 'Very well, and you?');
      await send(page);
    },
    { scene: opened },
  ),
  onProton(
    'a quick reply by a click, whose recipient is only in the message',
    async (page) => {
      await quickReply(page);
      await page.locator('[data-testid=quick-reply-send-button]').click();
      await untilSent(page);
    },
    { scene: opened },
  ),
  onProton(
    'a quick reply by Ctrl+Enter, whose keys stay inside it, in German',
    async (page) => {
      await quickReply(page);
      await page.keyboard.press('Control+Enter');
      await untilSaid(page, 'Nachricht gesendet');
    },
    { scene: () => ({ opened: true, locale: 'de', undoSeconds: 0 }) },
  ),
  onProton('of two open composers only the one whose Ctrl+Enter was pressed', async (page, who) => {
    await write(page, friend(who).email);
    await write(page, who.email);
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onProton('a mail while another composer is closed, and its draft discarded', async (page, who) => {
    await write(page, friend(who).email);
    await write(page, who.email);
    await pressSend(page);
    await page.locator(at.send).nth(1).waitFor({ state: 'detached' });
    await page.locator(at.close).first().click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await untilSent(page);
  }),
  onProton(
    'two composers sent one right after the other',
    async (page, who) => {
      await write(page, friend(who).email);
      await write(page, who.email);
      await pressSend(page);
      await page.locator(at.send).nth(1).waitFor({ state: 'detached' });
      await send(page);
    },
    { expects: (who) => [sightingOf(friend(who)), sightingOf(who)] },
  ),
];
