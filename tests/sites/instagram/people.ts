import type { Page } from 'playwright-core';
import type { Expected, Someone } from '../case';
import type { Messenger } from '../messenger';

/** The case's person as Instagram knows them. */
export const account = ({ name, vanity }: Someone) => ({ name, username: vanity });

/** A second account of the case. */
export const other = ({ number }: Someone) => ({ name: `Max Roe ${number}`, username: `max_roe_${number}` });

/** A sighting of the case's person. */
export const seen = ({ name, vanity }: Someone): Expected => ({
  names: [name],
  keys: [`instagram:${vanity}`],
});

const main = (page: Page) => page.getByRole('main');

/** Direct messages. */
export const instagram: Messenger = {
  site: 'instagram',
  url: (who) => `https://www.instagram.com/direct/t/1780${who.number}0/`,
  chats: (who) => ({ chat: { people: [account(who)] } }),
  seen,
  box: (page) => main(page).getByRole('textbox'),
  sendButton: (page) => main(page).locator(':has(> [role="textbox"]) ~ [role="button"]').last(),
  rows: (page) => main(page).locator('[role="group"][tabindex="-1"], [role="row"]'),
  search: (page) => page.getByPlaceholder('Search'),
  react: (row) => row.getByRole('button').first(),
  entry: (page, name) =>
    page.getByRole('navigation', { name: 'Thread list' }).getByTitle(name, { exact: true }),
};
