import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent, namesOn, thisWeek } from '../browser/popup';
import { soon } from '../browser/soon';
import { asMember } from '../sites/linkedin/people';
import { someone } from '../sites/stage';
import { sendMessage } from './sending';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
  await popup.setViewportSize({ width: 360, height: 600 });
});

afterAll(() => tendril.close());

const names = [
  { kind: 'markup', name: 'Bo <img src=x onerror="document.title=1"> <b>& "Co</b> Roe' },
  { kind: 'right-to-left', name: 'שרה כהן (יועצת)' },
  { kind: '10 kB long', name: `Anna ${'Wolfeschlegelstein'.repeat(570)}` },
  { kind: 'emoji and nothing else', name: '🌱'.repeat(2_500) },
].map((one, index) => ({ ...one, shown: [...one.name].slice(0, 120).join(''), number: index + 1 }));

/** How far anything sticks out of the popup sideways, in pixels. */
const overflow = () => popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each(names)('a name that is $kind is text, and fits', async ({ name, shown, number }) => {
  const who = someone(number);
  await sendMessage(tendril.context, who, { people: [{ ...asMember(who), name }] });
  await soon(() => namesOn(justSent(popup))).toEqual([shown]);
  expect(await overflow()).toBe(0);

  await buttonOn(justSent(popup), shown, 'Log it').click();
  await buttonOn(thisWeek(popup), shown, 'Undo').waitFor();
  expect(await overflow()).toBe(0);
  expect(await popup.locator('img, li b').count()).toBe(0);
});
