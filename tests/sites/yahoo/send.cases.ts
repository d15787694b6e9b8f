import type { SiteCase } from '../case';
import { at, onYahoo, renewed, reply, send, untilSaid, untilSent, write } from './acts';

/** Mails that were really sent, each in another way. */
export const sendCases: SiteCase[] = [
  onYahoo('a new mail by a click on Send', async (page, who) => {
    await write(page, who.email);
    await send(page);
  }),
  onYahoo(
    'a new mail by a click on Send, the new interface',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
    },
    { path: renewed },
  ),
  onYahoo(
    'a new mail to a pill whose button says the address',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
    },
    { scene: () => ({ spokenPills: true }) },
  ),
  onYahoo('a new mail by Ctrl+Enter', async (page, who) => {
    await write(page, who.email);
    await page.keyboard.press('Control+Enter');
    await untilSent(page);
  }),
  onYahoo(
    'a new mail by Command+Enter, the new interface',
    async (page, who) => {
      await write(page, who.email);
      await page.keyboard.press('Meta+Enter');
      await untilSent(page);
    },
    { path: renewed },
  ),
  onYahoo(
    'Space on the Send button, the page in German',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).focus();
      await page.keyboard.press('Space');
      await untilSaid(page, 'wurde gesendet');
    },
    { scene: () => ({ locale: 'de' }) },
  ),
  onYahoo(
    'Enter on the Send button, the new interface in French',
    async (page, who) => {
      await write(page, who.email);
      await page.locator(at.send).focus();
      await page.keyboard.press('Enter');
      await untilSaid(page, 'a été envoyé');
    },
    { path: renewed, scene: () => ({ locale: 'fr' }) },
  ),
  onYahoo(
    'a new mail on AOL',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
    },
    { host: 'mail.aol.com' },
  ),
  onYahoo(
    'a reply on AOL, the new interface',
    async (page) => {
      await reply(page);
      await send(page);
    },
    { host: 'mail.aol.com', path: renewed },
  ),
  onYahoo(
    'a reply whose editor stays a while after it was sent',
    async (page) => {
      await reply(page);
      await page.keyboard.press('Control+Enter');
      await untilSent(page);
    },
    { scene: () => ({ lingers: 2500 }) },
  ),
  onYahoo(
    'a server that takes seven seconds',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
    },
    { scene: () => ({ serverTime: 7000 }) },
  ),
  onYahoo(
    'a compose that leaves at once, and a server that takes three seconds',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
    },
    { path: renewed, scene: () => ({ leaves: 'at once', serverTime: 3000 }) },
  ),
  onYahoo(
    'a mail written by a link',
    async (page) => {
      await page.locator(at.body).click();
      await page.keyboard.insertText('Hello');
      await send(page);
    },
    { path: (who) => `d/compose/?to=${who.email}&subject=Coffee` },
  ),
  onYahoo(
    'a mail that could have been undone, and was not',
    async (page, who) => {
      await write(page, who.email);
      await send(page);
      await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    },
    { path: renewed, scene: () => ({ undoSeconds: 5 }) },
  ),
];
