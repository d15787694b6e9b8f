import type { Locator, Page } from 'playwright-core';

/** What a person can do with one thread: the full page's, or one chat tab's. */
export interface Hand {
  readonly box: Locator;
  readonly sendButton: Locator;
  /** Clicks into the box and types. */
  write(text: string): Promise<void>;
}

function handOn(page: Page, root: Locator): Hand {
  const group = root.getByRole('group', { name: 'Thread composer' });
  const box = group.getByRole('textbox');
  return {
    box,
    sendButton: group.getByRole('button').last(),
    async write(text) {
      await box.click();
      await page.keyboard.type(text);
    },
  };
}

/** The thread on the full page. */
export const onPage = (page: Page) => handOn(page, page.getByRole('main'));

/** The chat tab of this person. */
export function inTab(page: Page, name: string): Hand {
  const close = page.locator('div:has(> div > [aria-label="Close chat"])');
  return handOn(page, close.filter({ hasText: name }));
}
