import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgeOf } from '../browser/badge';
import { justSent, namesOn, thisWeek, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { someone } from '../sites/stage';
import { commit, log, read, say, write } from './deeds';
import { beginLife, type Life } from './life';
import { monthOf, strengthOf, suggestionsOf } from './numbers';

const [jane, max, sam] = [someone(1), someone(2), someone(3)];
const [tom, uma, vera] = [someone(4), someone(5), someone(6)];

let life: Life;

beforeAll(async () => {
  life = await beginLife('2026-09-01 09:00');
});

afterAll(() => life.end());

const week = () => weekOf(life.popup);
const strength = () => strengthOf(life.popup);
const button = (name: string) => life.popup.getByRole('button', { name, exact: true });

test('1 September: the commitment, and whom to begin with', async () => {
  await commit(life, ['Ann Lee', 'Bo Berg']);
  await soon(() => suggestionsOf(life.popup)).toEqual(['Ann Lee', 'Bo Berg']);
  await soon(week).toBe('0 of 2');
});

test('a first full week: a message and a call', async () => {
  await write(life, 'linkedin', jane);
  await life.at('2026-09-03 12:30');
  await log(life, 'Call', 'Ann Lee');
  await soon(week).toBe('2 of 2');
  await soon(strength).toBe(16);
  await soon(() => suggestionsOf(life.popup)).toEqual(['Bo Berg']);
});

test('a second one, in which one writes back and one is talked with', async () => {
  await life.at('2026-09-08 10:00');
  await soon(week).toBe('0 of 2');
  await write(life, 'facebook', max);
  await say(life, jane.name, 'Wrote back');
  await life.at('2026-09-11 16:00');
  await log(life, 'In person', 'Bo Berg');
  await say(life, 'Bo Berg', 'Talked');
  await soon(week).toBe('2 of 2');
  await soon(strength).toBe(30);
});

test('a thin week and an empty one, after a browser that was closed for days: the badge reminds, a smaller goal is offered', async () => {
  await life.restartAt('2026-09-16 09:00');
  await write(life, 'linkedin', sam);
  await soon(() => badgeOf(life.popup)).toBe('');
  await life.at('2026-09-17 09:30');
  await soon(() => badgeOf(life.popup)).toBe('1');

  await life.at('2026-09-25 18:00');
  await soon(week).toBe('0 of 2');
  await soon(() => badgeOf(life.popup)).toBe('2');
  await soon(strength).toBe(33);

  await life.at('2026-09-28 09:00');
  await soon(() => badgeOf(life.popup)).toBe('');
  await soon(strength).toBe(28);
  await life.popup.getByRole('heading', { name: 'One person a week for now?' }).waitFor();
  await button('Keep it').click();
});

test('three in a week, and a decline that is met with a kind word and the question for a referral', async () => {
  await write(life, 'linkedin', tom);
  await life.at('2026-10-01 11:00');
  await log(life, 'Call', 'Cleo Park');
  await say(life, tom.name, 'Declined');
  await life.popup.getByRole('heading', { name: /said no$/ }).waitFor();
  expect(await life.popup.getByRole('button', { name: /^Copy/ }).count()).toBe(1);
  await life.at('2026-10-02 11:00');
  await log(life, 'Letter', 'Dora Diaz');
  await soon(week).toBe('3 of 2');
  await soon(strength).toBe(39);
});

test('the page of the first month', async () => {
  expect(await monthOf(life, '2026-09')).toEqual({
    headline: 'September: six people, three of them reached',
    programme: 'Your first month.',
    figures: [
      '6 people you reached out to',
      '3 of them you reached',
      '28 strength of your habit, of 100',
      '2 of 4 weeks on goal',
    ],
    advice: 'Your first month',
  });
});

test('a week off costs nothing, and the badge is silent', async () => {
  await life.at('2026-10-05 09:00');
  await button('This week is time off').click();
  await life.popup.getByText('Time off. Enjoy it.').waitFor();
  await life.at('2026-10-09 18:00');
  await soon(() => badgeOf(life.popup)).toBe('');
  await life.at('2026-10-12 09:00');
  await soon(strength).toBe(39);
});

test('a referral, whom to write to next, and the tenth outreach with its reward, which is claimed once', async () => {
  await life.at('2026-10-13 10:00');
  await write(life, 'linkedin', uma);
  await life.at('2026-10-15 10:00');
  await log(life, 'Call', 'Ann Lee');
  await say(life, 'Ann Lee', 'Pointed me to someone', 'Eve Fox');
  await soon(() => suggestionsOf(life.popup)).toContain('Eve Fox');
  await life.popup.getByRole('heading', { name: '10 outreaches: you earned this' }).waitFor();
  await button('Claim').click();
  await life.at('2026-10-15 10:05');
  expect(await button('Claim').count()).toBe(0);
  await soon(strength).toBe(49);
});

test('the clocks change, and the weeks go on', async () => {
  await life.at('2026-10-20 10:00');
  await log(life, 'In person', 'Eve Fox');
  await say(life, 'Eve Fox', 'Talked');
  await life.at('2026-10-24 23:30');
  await log(life, 'Call', 'Finn Gray');
  await soon(week).toBe('2 of 2');
  await life.restartAt('2026-10-26 00:15');
  await soon(week).toBe('0 of 2');
  await log(life, 'Call', 'Gus Hall');
  await life.at('2026-11-01 23:45');
  await log(life, 'Letter', 'Hal Ito');
  await soon(week).toBe('2 of 2');
  await soon(strength).toBe(64);
});

test('the page of the second month', async () => {
  await life.at('2026-11-02 08:00');
  expect(await monthOf(life, '2026-10')).toEqual({
    headline: 'October: seven people, two of them reached',
    programme: 'One more than in September. Your second month; one more and it is a habit.',
    figures: [
      '7 people you reached out to',
      '2 of them you reached',
      '64 strength of your habit, of 100',
      '4 of 4 weeks on goal',
    ],
    advice: 'Your second month',
  });
});

test('a thin week, then three full ones with a reply that is noticed, and a second reward', async () => {
  await life.at('2026-11-04 12:00');
  await log(life, 'Call', 'Ida Juhl');
  await soon(week).toBe('1 of 2');
  await life.at('2026-11-11 12:00');
  await log(life, 'Call', 'Jon Kane');
  await log(life, 'Call', 'Kim Lund');
  await soon(week).toBe('2 of 2');
  await life.at('2026-11-18 12:00');
  await write(life, 'linkedin', vera);
  await log(life, 'Call', 'Moe Nash');
  await life.at('2026-11-20 12:00');
  await read(life, vera);
  await soon(week).toBe('2 of 2');
  await life.at('2026-11-25 12:00');
  await log(life, 'Call', 'Ned Orth');
  await log(life, 'Call', 'Ola Pohl');
  await soon(strength).toBe(78);
  await button('Claim').click();
});

test('the page of the third month names the habit', async () => {
  await life.at('2026-12-01 09:00');
  await soon(strength).toBe(78);
  expect(await monthOf(life, '2026-11')).toEqual({
    headline: 'November: eight people, one of them reached',
    programme: 'One more than in October. Your third month, in which it becomes a habit.',
    figures: [
      '8 people you reached out to',
      '1 of them you reached',
      '78 strength of your habit, of 100',
      '3 of 4 weeks on goal',
    ],
    advice: 'It is a habit now',
  });
  expect(await namesOn(thisWeek(life.popup))).toEqual([]);
  expect(await namesOn(justSent(life.popup))).toEqual([]);
});
