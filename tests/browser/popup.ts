import type { Locator, Page } from 'playwright-core';

/** The items of `Just sent`, on an open popup.html. */
export const justSent = (popup: Page) =>
  popup.getByRole('region', { name: 'Just sent' }).getByRole('listitem');

/** The items of `This week`, on an open popup.html. */
export const thisWeek = (popup: Page) =>
  popup.getByRole('region', { name: 'This week' }).getByRole('listitem');

/** Whom these items are about, from top to bottom. */
export const namesOn = (items: Locator): Promise<(string | null)[]> =>
  items.evaluateAll((all) => all.map((item) => item.getAttribute('data-person')));

/** The button of this name on the item about this person. */
export const buttonOn = (items: Locator, person: string, name: string): Locator =>
  items
    .and(items.page().locator(`[data-person=${JSON.stringify(person)}]`))
    .getByRole('button', { name, exact: true });

/** The week as the popup's ring tells it, such as "1 of 2". */
export async function weekOf(popup: Page): Promise<string> {
  const ring = popup.getByRole('progressbar', { name: 'Weekly goal' });
  return `${await ring.getAttribute('aria-valuenow')} of ${await ring.getAttribute('aria-valuemax')}`;
}
