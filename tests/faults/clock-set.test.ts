import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Change, outboxPrefix } from '../../lib/outbox';
import { rowsOf } from '../browser/ledger';
import { justSent, namesOn, weekOf } from '../browser/popup';
import { soon } from '../browser/soon';
import { entryOf, outbox, store } from '../browser/storage';
import { commit, log, write } from '../clock/deeds';
import { beginLife, type Life, momentIn } from '../clock/life';
import { openThread } from '../e2e/sending';
import { onPage } from '../sites/linkedin/hand';
import { someone } from '../sites/stage';
import { dayLogs, peopleWithin } from './day-logs';
import { holdBack, letGo } from './hold-back';
import { judge, lossIn, roundsOf } from './rounds';

const home = 'Europe/Berlin';

let life: Life;

beforeAll(async () => {
  life = await beginLife('2026-11-18 10:00');
});

afterAll(() => life.end());

/** What the clock shows, time and again: set back and forward by a minute, a day, a year, and right again. */
const shown = [
  '2026-11-17 10:10',
  '2025-11-18 10:20',
  '2026-11-18 10:30',
  '2027-11-18 10:40',
  '2026-11-18 10:29',
  '2026-11-19 10:50',
  '2026-11-18 11:00',
];

/** A send to someone that a page proved. */
function sightingOf(number: number): Change {
  const { name, email } = someone(number);
  const people = [{ name, keys: [`email:${email}`] }];
  return { kind: 'sighting', site: 'gmail', people, addressLists: [], own: [] };
}

const idIn = (entry: object) => Object.keys(entry).join().replace(outboxPrefix, '');

test('a clock that is set back and forward loses nothing, and each thing is on the day that the clock showed', async (context) => {
  await commit(life, ['Ann Lee']);
  const rounds = roundsOf(21, 2);
  const done: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const moment = shown[round % shown.length] ?? '';
    const day = moment.slice(0, 10);
    await life.at(moment);
    await log(life, 'Call', `Pat Stone ${round}`);
    await write(life, 'linkedin', someone(round));
    done.push(`Pat Stone ${round} ${day}`, `${someone(round).name} ${day}`);
  }
  await life.at('2026-11-18 12:00');
  const found = await dayLogs(life.popup);
  const { lost, doubled } = lossIn(done, found);
  const week = peopleWithin(found, '2026-11-16', '2026-11-22');
  await soon(() => weekOf(life.popup)).toBe(`${week} of 2`);
  judge(context, { fault: 'clock set', rounds, lost: lost.length, doubled: doubled.length });
});

test('a question that waits is still asked after the clock was a year ahead', async (context) => {
  const rounds = roundsOf(3, 1);
  const done: string[] = [];
  for (let number = 800; number < 800 + rounds; number += 1) {
    await store(life.popup, entryOf(sightingOf(number), momentIn(home, '2026-11-18 12:10')));
    done.push(someone(number).name);
    await life.at('2027-11-18 12:10');
    await life.popup.waitForTimeout(1_000);
    await life.at('2026-11-18 12:15');
  }
  const { lost, doubled } = lossIn(done, (await namesOn(justSent(life.popup))).map(String));
  const fault = 'a year ahead while a question waits';
  judge(context, { fault, rounds, lost: lost.length, doubled: doubled.length });
});

test('a message is noticed although the clock is set before the page confirms it', async () => {
  const who = someone(900);
  const page = await openThread(life.context, who, { serverAfter: 1_500 });
  const { write: type, sendButton, sentRows } = onPage(page);
  await sentRows.first().waitFor();
  const before = await sentRows.count();
  await type('Hello, how are you?');
  await sendButton.click();
  life.setClock(momentIn(home, '2026-11-18 14:00'));
  await sentRows.nth(before).waitFor();
  await soon(() => namesOn(justSent(life.popup))).toContain(who.name);
  await page.close();
});

test('what was done while the clock was set back, and waits, comes after what it answers', async (context) => {
  const rounds = roundsOf(10, 2);
  const sum = { lost: 0, doubled: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const noon = momentIn(home, '2026-11-18 12:20');
    const before = new Date(noon.getTime() - 86_400_000 * (round % 2 ? 365 : 1));
    const asked = entryOf(sightingOf(500 + round), noon);
    const undone = entryOf(sightingOf(600 + round), noon);
    const called = entryOf(sightingOf(700 + round), noon);
    const logged = entryOf({ kind: 'log', sighting: idIn(undone) }, noon);
    await holdBack(life.popup);
    await store(life.popup, {
      ...{ ...asked, ...undone, ...called, ...logged },
      ...entryOf({ kind: 'log', sighting: idIn(asked) }, before),
      ...entryOf({ kind: 'undo', of: idIn(logged) }, before),
      ...entryOf({ kind: 'withdraw', send: idIn(called) }, before),
    });
    await letGo(life.popup);
    await soon(() => outbox(life.popup)).toEqual([]);
    const states = new Map((await rowsOf(life.popup, 'sightings')).map(({ id, state }) => [id, state]));
    if (states.get(idIn(asked)) !== 'logged') sum.lost += 1;
    if (states.get(idIn(undone)) !== 'waiting') sum.doubled += 1;
    if (states.get(idIn(called)) !== 'withdrawn') sum.doubled += 1;
  }
  expect(await rowsOf(life.popup, 'setAside')).toEqual([]);
  judge(context, { fault: 'clock set back while clicks wait', rounds, ...sum });
});

test.runIf(roundsOf(1, 0))('a page that stays open when the week ends shows the new one', async () => {
  life.setClock(momentIn(home, '2026-11-22 23:59'));
  await soon(() => weekOf(life.popup)).not.toBe('0 of 2');
  life.setClock(momentIn(home, '2026-11-23 00:01'));
  await expect.poll(() => weekOf(life.popup), { timeout: 45_000 }).toBe('0 of 2');
});
