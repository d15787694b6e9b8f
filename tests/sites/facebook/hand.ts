import type { Locator, Page } from 'playwright-core';

/** What a person can do with one thread: the full page's, or one chat tab's. */
export interface Hand {
  readonly box: Locator;
  readonly sendButton: Locator;
  /** The rows of the messages that are rendered. */
  readonly rows: Locator;
  /** Clicks into the box and types. */
  write(text: string): Promise<void>;
  /** Writes a message and presses Enter. */
  send(text: string): Promise<void>;
}

function handOn(page: Page, root: Locator): Hand {
  const box = root.getByRole('textbox');
  const composer = root.locator('div:has(> [aria-label="Attach a file"])');
  const write = async (text: string) => {
    await box.click();
    await page.keyboard.type(text);
  };
  return {
    box,
    sendButton: composer.getByRole('button').last(),
    rows: root.locator('[aria-roledescription]'),
    write,
    async send(text) {
      await write(text);
      await page.keyboard.press('Enter');
    },
  };
}

/** The thread on the full page. */
export const onPage = (page: Page) => handOn(page, page.getByRole('main'));

/** The chat tab of this person. */
export function inTab(page: Page, name: string): Hand {
  const tabs = page.locator('div:has(> div > [aria-label="Close chat"])');
  return handOn(page, tabs.filter({ hasText: name }));
}

/** Opens another thread of the list. */
export const openThread = (page: Page, name: string) =>
  page.getByRole('grid', { name: 'Chats' }).getByRole('link', { name }).click();
