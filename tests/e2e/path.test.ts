import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgeOf } from '../browser/badge';
import { launchTendril, type Tendril } from '../browser/extension';
import { buttonOn, justSent, namesOn, thisWeek, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { someone } from '../sites/stage';
import { sendMessage } from './sending';
import { beEarlyInTheWeek } from './week-days';

const [jane, max, ola] = [someone(1), someone(2), someone(3)];

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
  await beEarlyInTheWeek(popup);
});

afterAll(() => tendril.close());

const waiting = () => namesOn(justSent(popup));
const reached = () => namesOn(thisWeek(popup));

test('a message sent shows on the badge, and one click makes it the first of two', async () => {
  await sendMessage(tendril.context, jane);
  await soon(() => badgeOf(popup)).toBe('+1');
  await soon(waiting).toEqual([jane.name]);
  expect(await justSent(popup).getAttribute('data-channel')).toBe('linkedin');

  await buttonOn(justSent(popup), jane.name, 'Log it').click();
  await soon(() => weekOf(popup)).toBe('1 of 2');
  expect(await reached()).toEqual([jane.name]);
  expect(await thisWeek(popup).getAttribute('data-channel')).toBe('linkedin');
  expect(await waiting()).toEqual([]);
  await soon(() => badgeOf(popup)).toBe('');
});

test('Undo brings the question back', async () => {
  await buttonOn(thisWeek(popup), jane.name, 'Undo').click();
  await soon(waiting).toEqual([jane.name]);
  await soon(() => weekOf(popup)).toBe('0 of 2');
  await soon(() => badgeOf(popup)).toBe('+1');
});

test('Not this answers for that person for the week', async () => {
  await buttonOn(justSent(popup), jane.name, 'Not this').click();
  await soon(() => badgeOf(popup)).toBe('');
  await sendMessage(tendril.context, jane);
  await sendMessage(tendril.context, max);
  await soon(waiting).toEqual([max.name]);
  await soon(() => badgeOf(popup)).toBe('+1');
});

test('two messages to one person are one question', async () => {
  await sendMessage(tendril.context, max);
  await sendMessage(tendril.context, ola);
  await soon(waiting).toEqual([ola.name, max.name]);
  await soon(() => badgeOf(popup)).toBe('+2');
});

test('a person already logged this week is not asked about again', async () => {
  await buttonOn(justSent(popup), ola.name, 'Log it').click();
  await soon(() => badgeOf(popup)).toBe('+1');
  await sendMessage(tendril.context, ola);
  await buttonOn(justSent(popup), max.name, 'Not this').click();
  await soon(() => badgeOf(popup)).toBe('');
  expect(await waiting()).toEqual([]);
  expect(await reached()).toEqual([ola.name]);
});

test('a browser that was closed opens again where it was, badge included', async () => {
  await sendMessage(tendril.context, someone(4));
  await soon(() => badgeOf(popup)).toBe('+1');
  await tendril.close();
  tendril = await launchTendril({ profile: tendril.profile });
  popup = await tendril.open('popup.html');
  await soon(() => badgeOf(popup)).toBe('+1');
  await soon(waiting).toEqual([someone(4).name]);
  expect(await reached()).toEqual([ola.name]);
  expect(await weekOf(popup)).toBe('1 of 2');
});
