import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent, namesOn, thisWeek, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { someone } from '../sites/stage';
import { sendMessage } from './sending';

const jane = someone(1);

let tendril: Tendril;
let panel: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  panel = await tendril.open('sidepanel.html');
});

afterAll(() => tendril.close());

test('a sighting appears in the panel by itself, and is logged there in one click', async () => {
  await sendMessage(tendril.context, jane);
  await soon(() => namesOn(justSent(panel))).toEqual([jane.name]);
  await buttonOn(justSent(panel), jane.name, 'Log it').click();
  await soon(() => weekOf(panel)).toBe('1 of 2');
  expect(await namesOn(thisWeek(panel))).toEqual([jane.name]);
});

test.for([220, 320, 480])('nothing sticks out at a width of %i pixels', async (width) => {
  await panel.setViewportSize({ width, height: 800 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('the popup opens it, the panel does not open itself', async () => {
  const popup = await tendril.open('popup.html');
  await popup.getByRole('button', { name: 'Keep open beside the page' }).waitFor();
  await panel.getByRole('button', { name: 'Settings' }).waitFor();
  expect(await panel.getByRole('button', { name: 'Keep open beside the page' }).count()).toBe(0);
});
