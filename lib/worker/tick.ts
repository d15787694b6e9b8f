import { browser } from 'wxt/browser';
import { chores } from '../chores';
import { nextMoment } from '../remind/when';
import { readSettings } from '../settings';
import { settle } from './settle';

const alarm = 'tick';

/** A day, in minutes: should setting the next alarm ever fail, this one comes again. */
const aDay = 24 * 60;

/** In minutes; browsers take no less. */
const soon = 0.5;

/** Time has come, or settings have changed: shows and says what is due, and sees to it that the next moment wakes us. */
export async function tick(): Promise<void> {
  await wakeInTime();
  await settle();
  await chores().remind(new Date());
}

/**
 * The longest that an alarm is set ahead, in milliseconds: Chromium's stand still while the machine sleeps, and what
 * was due in the morning would come in the evening (measured in Chromium 156).
 */
const anHour = 3_600_000;

/** Sets the alarm for the next moment of interest, or to look again. Browsers lose alarms, so each start sets it again. */
export async function wakeInTime(): Promise<void> {
  const now = new Date();
  const next = nextMoment(await readSettings(), now).getTime();
  await browser.alarms.create(alarm, {
    when: Math.min(next, now.getTime() + anHour),
    periodInMinutes: aDay,
  });
}

/** Something went wrong that may mend by itself, as a full disk: ticks again soon. */
export async function tryAgain(): Promise<void> {
  await browser.alarms.create('again', { delayInMinutes: soon });
}
