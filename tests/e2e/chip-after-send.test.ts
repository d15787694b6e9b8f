import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chipOn } from '../browser/chip';
import { launchTendril, type Tendril } from '../browser/extension';
import { justSent, namesOn, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { cases } from '../sites/gmail/cases';
import { openReplica, someone } from '../sites/stage';
import { openThread, writeMessage } from './sending';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

test('after a mail from Gmail the chip asks, and one click logs it', async () => {
  const jane = someone(1);
  const [send] = cases.filter(({ expects }) => expects(jane) !== 'none');
  if (!send) throw new Error('Gmail has no case that counts');
  const page = await openReplica(tendril.context, send, jane);
  await send.act(page, jane);
  const chip = await chipOn(page);
  await soon(chip.text).toContain('Log your outreach to Jane Doe 1?');
  await chip.click('Log it');
  await soon(chip.text).toContain('Logged: Jane Doe 1.');
  await soon(() => namesOn(thisWeek(popup))).toEqual([jane.name]);
  await page.close();
});

test('on LinkedIn nothing is put into the page', async () => {
  const max = someone(2);
  const page = await openThread(tendril.context, max);
  await writeMessage(page);
  await soon(() => namesOn(justSent(popup))).toEqual([max.name]);
  await page.waitForTimeout(1_000);
  expect(await (await chipOn(page)).parts()).toEqual([]);
  expect(await page.locator('html > :not(head, body)').count()).toBe(0);
  await page.close();
});
