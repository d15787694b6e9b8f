import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Someone } from '../sites/case';
import { caseOf as onFacebook } from '../sites/facebook/case-of';
import { onPage as facebookHand } from '../sites/facebook/hand';
import { threadUrl as facebookThread } from '../sites/facebook/people';
import { caseOf as onLinkedIn } from '../sites/linkedin/case-of';
import { onPage as linkedInHand } from '../sites/linkedin/hand';
import { threadUrl as linkedInThread } from '../sites/linkedin/people';
import { named, onRoundcube, write } from '../sites/roundcube/acts';
import { openReplica } from '../sites/stage';

/** The replica as it is, without a hand that does something on it. */
const idle = { name: 'a thread', act: async () => {}, expects: () => 'none' as const };

/** A thread on LinkedIn's replica. */
export const linkedInPage = onLinkedIn({ ...idle, url: linkedInThread });

/** Opens a thread with someone on LinkedIn's replica; `play` changes its scene. */
export function openThread(context: BrowserContext, who: Someone, play: object = {}): Promise<Page> {
  return openReplica(context, onLinkedIn({ ...idle, url: linkedInThread, play: () => play }), who);
}

/** Writes a message in an open thread of LinkedIn's replica, and waits until the page shows it as sent. */
export async function writeMessage(page: Page): Promise<void> {
  const { sentRows, sendButton, write } = linkedInHand(page);
  await untilOneMore(sentRows, async () => {
    await write('Hello, how are you?');
    await sendButton.click();
  });
}

/** Sends someone a message on LinkedIn's replica. */
export async function sendMessage(context: BrowserContext, who: Someone, play?: object): Promise<void> {
  const page = await openThread(context, who, play);
  await writeMessage(page);
  await page.close();
}

/** A thread on Facebook's replica. */
export const facebookPage = onFacebook({ ...idle, url: facebookThread });

/** Opens a thread with someone on Facebook's replica. */
export function openOnFacebook(context: BrowserContext, who: Someone): Promise<Page> {
  return openReplica(context, facebookPage, who);
}

/** Sends someone a message on Facebook's replica. */
export async function sendOnFacebook(context: BrowserContext, who: Someone): Promise<void> {
  const page = await openOnFacebook(context, who);
  await writeOnFacebook(page);
  await page.close();
}

/** Writes a message in an open thread of Facebook's replica, and waits until the page shows it. */
export async function writeOnFacebook(page: Page): Promise<void> {
  const { rows, send } = facebookHand(page);
  await untilOneMore(rows, () => send('Hello, how are you?'));
}

async function untilOneMore(rows: Locator, act: () => Promise<void>): Promise<void> {
  await rows.first().waitFor();
  const before = await rows.count();
  await act();
  await rows.nth(before).waitFor();
}

/** Opens Roundcube's replica at mail.example.test with a mail to someone, written and not sent. */
export async function writeMail(context: BrowserContext, who: Someone): Promise<Page> {
  const page = await openReplica(context, onRoundcube('a mail', idle.act), who);
  await write(page, named(who));
  return page;
}
