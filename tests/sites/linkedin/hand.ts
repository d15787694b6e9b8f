import type { Locator, Page } from 'playwright-core';

/** What a person can do with one thread: the full page's pane, or one bubble. */
export interface Hand {
  readonly box: Locator;
  readonly sendButton: Locator;
  /** The own rows that the server has confirmed. */
  readonly sentRows: Locator;
  /** Clicks into the box and types. */
  write(text: string): Promise<void>;
}

/** A person's hand on the thread within `root`. */
export function handOn(page: Page, root: Locator): Hand {
  const box = root.locator('.msg-form__contenteditable');
  return {
    box,
    sendButton: root.locator('.msg-form__send-button'),
    sentRows: root.locator(
      '.msg-s-event-listitem:not(.msg-s-event-listitem--other)[data-event-urn^="urn:li:msg_message"]',
    ),
    async write(text) {
      await box.click();
      await page.keyboard.type(text);
    },
  };
}

/** The thread or the new message on the full page. */
export const onPage = (page: Page) => handOn(page, page.locator('.msg__detail'));

/** The bubble whose header or recipient names this person, wherever it lives. */
export const inBubble = (page: Page, name: string) =>
  handOn(page, page.locator('.msg-overlay-conversation-bubble', { hasText: name }).last());
