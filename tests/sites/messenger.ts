import type { Locator, Page } from 'playwright-core';
import type { SiteId } from '../../lib/channels';
import type { Expected, SiteCase, Someone } from './case';

/** A messenger's replica, with a chat open that is with the case's person. */
export interface Messenger {
  readonly site: SiteId;
  url(who: Someone): string;
  /** The chats of the case, the person's first. */
  chats(who: Someone): object;
  /** The sighting of the case's person. */
  seen(who: Someone): Expected;
  readonly box: (page: Page) => Locator;
  readonly sendButton: (page: Page) => Locator;
  /** The messages that are rendered. */
  readonly rows: (page: Page) => Locator;
  /** What is typed into to find a chat. */
  readonly search: (page: Page) => Locator;
  /** What puts a heart on a message. */
  readonly react: (row: Locator) => Locator;
  /** Another chat in the list. */
  readonly entry: (page: Page, name: string) => Locator;
}

/** What tells one case of a messenger from another. */
export interface Telling {
  readonly name: string;
  /** What the scene has besides the case's own number and chats. */
  readonly play?: object | ((who: Someone) => object);
  readonly url?: (who: Someone) => string;
  act(page: Page, who: Someone): Promise<void>;
  expects(who: Someone): Expected | 'none';
}

/** A case of a messenger. */
export function caseOf(
  messenger: Messenger,
  { play = {}, url = messenger.url, ...telling }: Telling,
): SiteCase {
  return {
    site: messenger.site,
    replica: 'replica.html',
    url,
    scene: (who) => ({
      number: who.number,
      ...messenger.chats(who),
      ...(play instanceof Function ? play(who) : play),
    }),
    ...telling,
  };
}

/** Clicks into the box and types. */
export async function write({ box }: Messenger, page: Page, text = 'Hello, how are you?'): Promise<void> {
  await box(page).click();
  await page.keyboard.type(text);
}

/** Writes a message and presses Enter. */
export async function pressEnter(messenger: Messenger, page: Page): Promise<void> {
  await write(messenger, page);
  await page.keyboard.press('Enter');
}

/** Writes a message and clicks on the button that sends. */
export async function clickSend(messenger: Messenger, page: Page): Promise<void> {
  await write(messenger, page);
  await messenger.sendButton(page).click();
}
