import type { Locator, Page } from 'playwright-core';
import type { Expected, Someone } from '../case';
import type { Messenger } from '../messenger';

/** The digits of the case's person's telephone number. */
export const digits = ({ number }: Someone) => `49171555${number}`;

/** The chat with the case's person. */
export const chatWith = (who: Someone) => ({ people: [{ name: who.name }], jid: `${digits(who)}@c.us` });

/** A group of two and oneself. */
export const group = (who: Someone) => ({
  people: [{ name: who.name }, { name: `Max Roe ${who.number}` }],
  title: `Weekend crew ${who.number}`,
  jid: `12036302${who.number}@g.us`,
});

/** A sighting of the person, where the page shows the name alone. */
export const byName = ({ name }: Someone): Expected => ({ names: [name], keys: [] });

/** A sighting of the person, where the page has the address of the chat. */
export const byNumber = (who: Someone): Expected => ({
  names: [who.name],
  keys: [`whatsapp:${digits(who)}`],
});

const footer = (page: Page): Locator => page.locator('#main footer');

/** WhatsApp Web. */
export const whatsapp: Messenger = {
  site: 'whatsapp',
  url: () => 'https://web.whatsapp.com/',
  chats: (who) => ({ chat: chatWith(who) }),
  seen: byName,
  box: (page) => footer(page).getByRole('textbox'),
  sendButton: (page) => footer(page).locator('[data-tab="11"]'),
  rows: (page) => page.locator('#main [data-id]'),
  search: (page) => page.locator('#side [data-tab="3"]'),
  react: (row) => row.locator('[aria-label="React"]'),
  entry: (page, name) => page.locator('#pane-side').getByTitle(name, { exact: true }),
};
