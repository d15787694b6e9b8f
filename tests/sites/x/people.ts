import type { Page } from 'playwright-core';
import type { Expected, Someone } from '../case';
import type { Messenger } from '../messenger';

/** The case's person as X knows them. */
export const account = ({ name, number }: Someone) => ({
  name,
  handle: `JaneDoe${number}`,
  id: `15000${number}`,
});

/** A second account of the case. */
export const other = ({ number }: Someone) => ({
  name: `Max Roe ${number}`,
  handle: `max_roe_${number}`,
  id: `16000${number}`,
});

/** The account that is signed in, and the case's person: what a chat of the two is called in addresses. */
export const pair = (who: Someone) => `44196397-${account(who).id}`;

/** A sighting of the case's person. */
export const seen = ({ name, number }: Someone): Expected => ({
  names: [name],
  keys: [`x:janedoe${number}`],
});

const part = (page: Page, testid: string) => page.locator(`[data-testid="${testid}"]`);

/** Chat. */
export const xchat: Messenger = {
  site: 'x',
  url: (who) => `https://x.com/i/chat/${pair(who)}`,
  chats: (who) => ({ chat: { people: [account(who)] } }),
  seen,
  box: (page) => part(page, 'dm-composer-textarea'),
  sendButton: (page) => part(page, 'dm-composer-send-button'),
  rows: (page) => page.locator('[data-testid^="message-"]:not([data-testid^="message-text-"])'),
  search: (page) => part(page, 'dm-search-bar'),
  react: (row) => row.locator('[aria-label="React"]'),
  entry: (page, name) => page.locator('[data-testid^="dm-conversation-item-"] a', { hasText: name }),
};

/** The messages before Chat. */
export const legacy: Messenger = {
  ...xchat,
  url: (who) => `https://x.com/messages/${pair(who)}`,
  box: (page) => part(page, 'dmComposerTextInput'),
  sendButton: (page) => part(page, 'dmComposerSendButton'),
  rows: (page) => part(page, 'messageEntry'),
};
