import type { Page } from 'playwright-core';
import type { SiteCase, Someone } from '../case';
import { caseOf } from './case-of';
import { inBubble, onPage } from './hand';
import { inShadow } from './overlays';
import { asMember, bySlug, feedUrl, threadUrl } from './people';

type Act = (page: Page, who: Someone) => Promise<void>;

/** A message really sent in an open thread. */
const sent = (name: string, play: object, act: Act): SiteCase =>
  caseOf({ name, url: threadUrl, play: () => play, act, expects: (who) => bySlug(asMember(who)) });

/** Nothing was sent. */
const none = (name: string, play: object, act: Act, url: (who: Someone) => string = threadUrl): SiteCase =>
  caseOf({
    name,
    url,
    play: (who) => ({ bubbles: url === feedUrl ? [who.member] : [], ...play }),
    act,
    expects: () => 'none',
  });

const write = (page: Page, text = 'Hello, how are you?') => onPage(page).write(text);

async function clickSend(page: Page, text?: string) {
  await write(page, text);
  await onPage(page).sendButton.click();
}

/** Takes the other way to send from the menu beside the button. */
async function chooseMode(page: Page, label: string) {
  await page.locator('.msg__detail .msg-form__send-toggle').click();
  await page.locator('.msg__detail').getByLabel(label).click();
}

/** The button of one's newest message. */
const press = (page: Page, name: string) =>
  onPage(page).sentRows.last().getByRole('button', { name, exact: true }).click();

/** An assistant writes, and does in the person's stead what `act` says. */
const assisted =
  (act: (button: HTMLElement) => void): Act =>
  async (page) => {
    await write(page);
    await page
      .locator('.msg__detail .msg-form__contenteditable, .msg__detail .msg-form__send-button')
      .last()
      .evaluate(act);
  };

const pressesEnter = (element: HTMLElement) => {
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  element.dispatchEvent(enter);
};

async function choosePhoto(page: Page) {
  const photo = { name: 'lake.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('') };
  await page.locator('.msg__detail [type=file]').setInputFiles(photo);
}

async function comment(page: Page) {
  await page.locator('.ql-editor').click();
  await page.keyboard.type('How lovely');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Comment' }).click();
}

/** Messages that are sent in rarer ways. */
const rarer: SiteCase[] = [
  sent('Enter, once the account’s way to send is changed', {}, async (page) => {
    await chooseMode(page, 'Press Enter to Send');
    await write(page);
    await page.keyboard.press('Enter');
  }),
  sent('a photo without a word', {}, async (page) => {
    await choosePhoto(page);
    await onPage(page).sendButton.click();
  }),
  sent('a message with a link to somebody else’s profile', { agedBy: 200_000 }, (page) =>
    clickSend(page, 'Meet https://www.linkedin.com/in/ACoAAElseXxYyZz0123456789aBcDeFgHiJkLm 🌻'),
  ),
  sent('a build that does not say when', { indicator: false }, (page) => clickSend(page)),
  sent(
    'an assistant that presses Send',
    {},
    assisted((button) => button.click()),
  ),
  sent('an assistant that presses Enter', { sendMode: 'enter' }, assisted(pressesEnter)),
  ...[1, 8].map((seconds) =>
    sent(`a question about contact details, answered after ${seconds} s`, { prompts: true }, async (page) => {
      await clickSend(page);
      await page.waitForTimeout(1000 * seconds);
      await page.getByRole('button', { name: 'Not now' }).click();
    }),
  ),
];

/** What changes in a thread or beside it, though nothing is sent. */
const idle: SiteCase[] = [
  none('a question about contact details, left open', { prompts: true }, (page) => clickSend(page)),
  none('Enter, once a click is to send again', { sendMode: 'enter' }, async (page) => {
    await chooseMode(page, 'Click Send');
    await write(page);
    await page.keyboard.press('Enter');
  }),
  none('a reaction to one’s own message, over a draft', {}, async (page) => {
    await write(page);
    await press(page, 'React');
  }),
  none('a photo chosen and left', {}, choosePhoto),
  none(
    'a quick reply that the server refuses',
    { fails: true, theirWord: true, quickReplies: ['Thanks'] },
    (page) => page.getByRole('button', { name: 'Thanks' }).click(),
  ),
  none('an edit of one’s own message', {}, async (page) => {
    await press(page, 'Edit');
    await page.keyboard.type('!');
    await press(page, 'Save');
  }),
  none('one’s own message deleted', {}, (page) => press(page, 'Delete')),
  none('a refused message, then an older one deleted', { fails: true }, async (page) => {
    await clickSend(page);
    await press(page, 'Delete');
  }),
  none('an answer chosen under an advertisement', { sponsored: true }, (page) =>
    page.getByRole('button', { name: 'Tell me more' }).click(),
  ),
  none('a refused message in Spanish', { fails: true, locale: 'es' }, (page) => clickSend(page)),
  none('a line break in German, where a click sends', { locale: 'de' }, async (page) => {
    await write(page);
    await page.keyboard.press('Enter');
  }),
  none(
    'a comment on a post, while the phone sends a message',
    { ...inShadow, phoneAfter: 3500 },
    comment,
    feedUrl,
  ),
  none(
    'a Like on a post, over a draft in a bubble',
    inShadow,
    async (page, who) => {
      await inBubble(page, who.name).write('Hello');
      await page.getByRole('button', { name: 'React Like' }).click();
    },
    feedUrl,
  ),
  none('threads opened and read, nothing pressed in one’s stead', {}, async (page, who) => {
    const said: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    await page.evaluate(() => {
      const warn = ({ isTrusted, type }: Event) => {
        if (!isTrusted) throw new Error(`${type} by a script`);
      };
      for (const type of ['click', 'keydown', 'focus']) addEventListener(type, warn, true);
    });
    for (const name of ['Priya Raman', who.name]) await page.getByRole('heading', { name, level: 3 }).click();
    await write(page);
    if (said.length > 0) throw new Error(said.join());
  }),
];

/** Rarer ways to send, and things beside sending. */
export const oddCases: SiteCase[] = [...rarer, ...idle];
