import type { Page } from 'playwright-core';

/** The items of `Just sent`, on an open popup.html. */
export const justSent = (popup: Page) =>
  popup.getByRole('region', { name: 'Just sent' }).getByRole('listitem');

/** The items of `This week`, on an open popup.html. */
export const thisWeek = (popup: Page) =>
  popup.getByRole('region', { name: 'This week' }).getByRole('listitem');

/** The week as the popup's ring tells it, such as "1 of 2". */
export async function weekOf(popup: Page): Promise<string> {
  const ring = popup.getByRole('progressbar', { name: 'Weekly goal' });
  return `${await ring.getAttribute('aria-valuenow')} of ${await ring.getAttribute('aria-valuemax')}`;
}
