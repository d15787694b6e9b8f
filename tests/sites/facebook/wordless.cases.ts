import type { Page } from 'playwright-core';
import type { SiteCase } from '../case';
import { caseOf } from './case-of';
import { onPage } from './hand';
import { asFriend, encryptedUrl, seen, threadUrl } from './people';

/** A message really sent, of which the box tells little. */
function sent(name: string, play: object, act: (page: Page) => Promise<void>, url = threadUrl): SiteCase {
  return caseOf({ name, url, play: () => play, act, expects: (who) => seen(asFriend(who)) });
}

/** An extension writes, and presses the button in the person's stead. */
async function assisted(page: Page) {
  await onPage(page).write('Hello');
  await onPage(page).sendButton.evaluate((button: HTMLElement) => button.click());
}

/** The same by an Enter of its own. */
async function assistedByKey(page: Page) {
  await onPage(page).write('Hello');
  await onPage(page).box.evaluate((box) => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
}

/** Messages without words, or sent by another's hand, and ids that change on their way. */
export const wordlessCases: SiteCase[] = [
  sent('a thumb', {}, (page) => onPage(page).sendButton.click()),
  sent('a thumb in a composer that is no group', { grouped: false }, (page) =>
    onPage(page).sendButton.click(),
  ),
  sent(
    'the button of a composer that is no group, in French',
    { grouped: false, locale: 'fr' },
    async (page) => {
      await onPage(page).write('Bonjour');
      await onPage(page).sendButton.click();
    },
  ),
  sent('a photo without a word', {}, async (page) => {
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await onPage(page).sendButton.click();
  }),
  sent('an emoji, which is a picture in its row', {}, (page) => onPage(page).send('🌻')),
  sent('an assistant that presses the send button', {}, assisted),
  sent('an assistant that presses Enter', {}, assistedByKey),
  sent('an id that the server replaces', { renumbers: true }, (page) => onPage(page).send('Hello')),
  caseOf({
    name: 'a notice instead of a row, then rows that lose the account in their ids',
    url: encryptedUrl,
    play: () => ({ fails: 'limit', baresAfter: 2500 }),
    act: (page) => onPage(page).send('Hello'),
    expects: () => 'none',
  }),
];
