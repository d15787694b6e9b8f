import { browser } from 'wxt/browser';
import { nextMoment } from '../remind/when';
import { readSettings } from '../settings';
import { remind } from './reminder';
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
  await remind(new Date());
}

/** Sets the alarm for the next moment of interest. Browsers lose alarms, so each start sets it again. */
export async function wakeInTime(): Promise<void> {
  const next = nextMoment(await readSettings(), new Date());
  await browser.alarms.create(alarm, { when: next.getTime(), periodInMinutes: aDay });
}

/** Something went wrong that may mend by itself, as a full disk: ticks again soon. */
export async function tryAgain(): Promise<void> {
  await browser.alarms.create('again', { delayInMinutes: soon });
}
