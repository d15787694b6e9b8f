import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import * as gmail from '../sites/gmail/acts';
import { onPage } from '../sites/linkedin/hand';
import { read } from '../sites/reply-case';
import { openReplica, someone } from '../sites/stage';
import { openThread, sendMessage } from './sending';
import { beEarlyInTheWeek } from './week-days';

const [jane, ola] = [someone(1), someone(2)];

/** Longer than after a click a page is looked at. */
const quiet = 6_000;

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
  await beEarlyInTheWeek(popup);
});

afterAll(() => tendril?.close());

/** The item of this person, once it says that their reply was noticed. */
const noticedOf = (name: string) =>
  thisWeek(popup)
    .and(popup.locator(`[data-person=${JSON.stringify(name)}]`))
    .filter({ hasText: 'Wrote back' })
    .filter({ hasText: 'Noticed while you read.' });

test('a reply is noticed while it is read; taken back, it is not noticed again', async () => {
  await sendMessage(tendril.context, jane);
  await buttonOn(justSent(popup), jane.name, 'Log it').click();
  const page = await openThread(tendril.context, jane, { writesAfter: 500 });
  await soon(() => noticedOf(jane.name).count()).toBe(1);

  await buttonOn(thisWeek(popup), jane.name, 'Undo').last().click();
  await soon(() => noticedOf(jane.name).count()).toBe(0);
  await onPage(page).box.click();
  await page.reload();
  await page.waitForTimeout(quiet);
  expect(await noticedOf(jane.name).count()).toBe(0);
  expect(await thisWeek(popup).count()).toBe(1);
  await page.close();
});

test('a mail that comes back is noticed when it is opened', async () => {
  const sending = await openReplica(tendril.context, gmail.onGmail('', read), ola);
  await gmail.write(sending, ola.email);
  await gmail.pressSend(sending);
  await gmail.untilSent(sending);
  await sending.close();
  await buttonOn(justSent(popup), ola.name, 'Log it').click();

  const scene = () => ({ agedBy: 0 });
  const page = await openReplica(tendril.context, gmail.onGmail('', read, { scene }), ola);
  await page.locator('tr').first().click();
  await soon(() => noticedOf(ola.name).count()).toBe(1);
  await page.close();
});
