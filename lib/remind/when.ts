import { type Day, type Week, type Weekday, weekday } from '../habit/calendar';

/** When the person wishes to be reminded, and when not. */
export interface Plan {
  readonly reminderDay: Weekday;
  /** 0 to 23. */
  readonly reminderHour: number;
  /** The hours between which nothing is said, also over midnight; equal ones mean that there are none. */
  readonly quietFrom: number;
  readonly quietTo: number;
  /** No reminder before this moment, in milliseconds since 1970. */
  readonly snoozedUntil: number;
}

/** Whether `today` lies between the reminder day and the end of its week. */
export function isFromReminderDay(week: Week, today: Day, reminderDay: Weekday): boolean {
  const sinceStart = (day: Weekday) => (day - weekday(week.start) + 7) % 7;
  return sinceStart(weekday(today)) >= sinceStart(reminderDay);
}

/** Whether nothing is said in the hour that begins at `hour`. */
export function isQuiet(hour: number, { quietFrom, quietTo }: Plan): boolean {
  return quietFrom <= quietTo ? quietFrom <= hour && hour < quietTo : hour >= quietFrom || hour < quietTo;
}

/**
 * The hour from which a day may be spoken about: that of the plan. One in quiet hours would never come: in the
 * evening it is moved before them, else behind them, so that it stays on its day.
 */
export function speakingHour(plan: Plan): number {
  const { reminderHour, quietFrom, quietTo } = plan;
  if (!isQuiet(reminderHour, plan)) return reminderHour;
  return reminderHour >= quietFrom && quietFrom > quietTo ? quietFrom - 1 : quietTo;
}

/** The moment on the local day of `now` when clocks show `hour`, or the next one where daylight saving leaves it out. */
export function momentAt(hour: number, now: Date): Date {
  const moment = new Date(now);
  moment.setHours(hour, 0, 0, 0);
  return moment;
}

/**
 * When to look again what is to be shown or said: at the hour of the plan, when quiet hours or a snooze end, or at
 * midnight, whichever comes first. Whether there is something to say is decided then, by the clock: alarms are
 * late after sleep.
 */
export function nextMoment(plan: Plan, now: Date): Date {
  const moments = [speakingHour(plan), plan.quietTo, 24].map((hour) => momentAt(hour, now));
  const times = [plan.snoozedUntil, ...moments.map((moment) => moment.getTime())];
  return new Date(Math.min(...times.filter((time) => time > now.getTime())));
}
