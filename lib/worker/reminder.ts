import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Day, isDay, localDay } from '../habit/calendar';
import { inLedger } from '../ledger/open';
import { readNext } from '../ledger/reads/candidates';
import { readingOf } from '../ledger/reads/reading';
import { type Saying, whatToSay } from '../remind/speak';
import { momentAt } from '../remind/when';
import { changeSettings, readSettings } from '../settings';
import { readThisWeek, type ThisWeek } from '../this-week';
import { notifications, showOnDesktop } from './desktop';
import { openAnswers } from './open-answers';
import { reminderWords } from './reminder-words';

/** The `storage.local` item with the local days of the last reminders, and the lock under which it is written. */
const spokenKey = 'spokenOn';

/** A clock that was set elsewhere and back comes to such a day again. */
const daysRemembered = 10;

const reminderId = 'reminder';

/** Reminds on the desktop, where the person agreed to it and it is time: once a day, whatever wakes the worker. */
export async function remind(now: Date): Promise<void> {
  const { remind: isWanted } = await readSettings();
  if (!isWanted || !notifications()) return;
  await navigator.locks.request(spokenKey, async () => {
    const week = await readThisWeek(now);
    const saying = await sayingAt(week, now);
    if (!saying) return;
    const words = reminderWords({ saying, now, ...(await factsOf(week, now)) });
    const buttons = [i18n.t('reminders.open'), i18n.t('reminders.later')];
    // Written before it is shown. A worker that dies in between loses one reminder, and the badge still says it;
    // the other way round it would remind again at every start, and who is told twice switches it off.
    const days = [...(await daysSpoken()), localDay(now)].slice(-daysRemembered);
    await browser.storage.local.set({ [spokenKey]: days });
    await showOnDesktop({ id: reminderId, ...words, buttons });
  });
}

async function sayingAt({ settings, view, off }: ThisWeek, now: Date): Promise<Saying | undefined> {
  const { committedAt, freshStart } = settings;
  const spokenOn = await daysSpoken();
  const { week, goal } = view;
  // Who has just written to enough people needs an answer to the questions that wait, and no reminder; last week's cannot count here.
  const waiting = view.waiting.filter(({ at }) => localDay(new Date(at)) >= week.start);
  const count = view.count + waiting.length;
  return whatToSay({ week, goal, count, committedAt, plan: settings, freshStart, off, spokenOn }, now);
}

async function daysSpoken(): Promise<Day[]> {
  // Until 2026-12 it was the last day alone.
  return [(await browser.storage.local.get(spokenKey))[spokenKey]].flat().filter(isDay);
}

async function factsOf({ settings, view }: ThisWeek, now: Date) {
  const [next] = await inLedger((ledger) => readNext(readingOf(ledger), localDay(now)));
  const name = next?.candidate.name;
  return { channel: settings.startChannel, toGo: view.goal - view.count, ...(name && { name }) };
}

/** Takes the reminder away once there is nothing left to remind of. */
export async function clearReminder(now: Date): Promise<void> {
  if (!(reminderId in ((await notifications()?.getAll()) ?? {}))) return;
  const { view, off } = await readThisWeek(now);
  if (off || view.count >= view.goal) await notifications()?.clear(reminderId);
}

/** *Later* is tomorrow; a click elsewhere opens what waits. */
export async function answerReminder(notification: string, button = 0): Promise<void> {
  if (notification !== reminderId) return;
  await notifications()?.clear(reminderId);
  await (button === 0 ? openAnswers() : snooze(new Date()));
}

async function snooze(now: Date): Promise<void> {
  await changeSettings({ snoozedUntil: momentAt(24, now).getTime() });
}
