import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, launchTendril, type Tendril } from '../browser/extension';
import { allowInPrivate } from '../browser/grant';
import { soon } from '../browser/soon';
import { openThread, writeMessage } from '../e2e/sending';
import { someone } from '../sites/stage';
import { judge, roundsOf } from './rounds';
import { sendsIn } from './sends-in';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  await tendril.close();
  // Not even somebody who wants to can let it in there.
  allowInPrivate(tendril.profile, built);
  tendril = await launchTendril({ profile: tendril.profile });
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

/** Sends a message to someone; tells whether any of our scripts were in the page. */
async function sendIn(context: BrowserContext, number: number): Promise<boolean> {
  const page = await openThread(context, someone(number));
  await writeMessage(page);
  const worlds: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => void worlds.push(origin));
  await session.send('Runtime.enable');
  await page.close();
  return worlds.some((origin) => origin.startsWith('chrome-extension:'));
}

test('private windows have none of our scripts in their pages, and nothing that is sent there is noticed', async (context) => {
  const rounds = roundsOf(6, 1);
  const hidden = await tendril.context.browser()?.newContext();
  for (let round = 0; round < rounds; round += 1)
    expect(hidden && (await sendIn(hidden, 100 + round))).toBe(false);
  expect(await sendIn(tendril.context, 1)).toBe(true);
  await soon(() => sendsIn(popup, 'linkedin')).toContain(someone(1).name);
  const found = await sendsIn(popup, 'linkedin');
  judge(context, { fault: 'sent in a private window', rounds, lost: 0, doubled: found.length - 1 });
});

test.runIf(roundsOf(1, 0))(
  'a second profile of the same person knows nothing of the first',
  async (context) => {
    const other = await launchTendril();
    await other.commit();
    await sendIn(other.context, 2);
    await sendIn(tendril.context, 3);
    const theirs = await other.open('popup.html');
    await soon(() => sendsIn(theirs, 'linkedin')).toEqual([someone(2).name]);
    await soon(() => sendsIn(popup, 'linkedin')).toContain(someone(3).name);
    const strays = (await sendsIn(popup, 'linkedin')).filter((name) => name === someone(2).name);
    await other.close();
    judge(context, { fault: 'sent in another profile', rounds: 1, lost: 0, doubled: strays.length });
  },
);
