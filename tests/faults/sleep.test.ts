import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { addDays, type Day } from '../../lib/habit/calendar';
import { allowNotifications } from '../browser/notifications';
import { setSettings } from '../browser/storage';
import { commit } from '../clock/deeds';
import { beginLife, type Life, momentIn } from '../clock/life';
import { judge, lossIn, roundsOf } from './rounds';

declare const chrome: Browser;

const thursday = '2026-11-19';

let life: Life;
let worker: Worker | undefined;

beforeAll(async () => {
  life = await beginLife(`${thursday} 08:00`);
});

afterAll(() => life.end());

/** Notes the day of every notification that this worker shows. */
function noteReminders(): void {
  const said: string[] = [];
  const { notifications } = chrome;
  const { create } = notifications;
  const createAndNote = (...given: unknown[]) => {
    said.push(new Date().toLocaleDateString('sv'));
    return Reflect.apply(create, notifications, given);
  };
  Object.assign(notifications, { create: createAndNote });
  Object.assign(globalThis, { said });
}

const reminders = async (): Promise<string[]> =>
  (await worker?.evaluate(() => Object(globalThis).said)) ?? [];

/** Shows the time, and lets the worker look at it: a setting was changed. */
async function lookAt(day: Day, time: string, seconds = 0): Promise<void> {
  const moment = momentIn('Europe/Berlin', `${day} ${time}`);
  life.setClock(new Date(moment.getTime() + seconds * 1_000));
  await setSettings(life.popup, { remind: true, goalKeptAt: moment.getTime() });
  await life.popup.waitForTimeout(400);
}

/** The machine sleeps from just before the reminder on this day; nothing wakes the worker but its alarm. */
async function sleepFrom(day: Day, until: string): Promise<void> {
  await lookAt(day, '08:59', 57);
  life.setClock(momentIn('Europe/Berlin', `${day} ${until}`));
  await life.popup.waitForTimeout(4_500);
}

test.runIf(roundsOf(1, 0))(
  'a machine that sleeps over the reminder is reminded once when it wakes, and not in quiet hours',
  async (context) => {
    await commit(life, ['Ann Lee']);
    worker = life.context.serviceWorkers()[0];
    await worker?.evaluate(allowNotifications);
    await worker?.evaluate(noteReminders);
    const rounds = roundsOf(12, 0);
    const due: Day[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const day = addDays(thursday, 7 * round);
      const isLate = round % 2 === 1;
      await sleepFrom(day, isLate ? '21:30' : '11:00');
      if (isLate) await lookAt(addDays(day, 1), '10:00');
      else await lookAt(day, '15:00');
      due.push(isLate ? addDays(day, 1) : day);
      // A Thursday years ahead for a moment, and back to the day on which it was said.
      await lookAt('2030-01-03', '12:00');
      await lookAt(due.at(-1) ?? day, '16:00');
    }
    const said = (await reminders()).filter((day) => day < '2030');
    const { lost, doubled } = lossIn(due, said);
    judge(context, { fault: 'asleep over the reminder', rounds, lost: lost.length, doubled: doubled.length });
  },
);
