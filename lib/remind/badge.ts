import { type Day, type Week, type Weekday, weekday } from '../habit/calendar';

/** What the badge depends on. */
export interface BadgeSituation {
  readonly committed: boolean;
  /** Sightings that wait for a decision. */
  readonly waiting: number;
  readonly goal: number;
  readonly count: number;
  readonly week: Week;
  readonly today: Day;
  readonly reminderDay: Weekday;
}

/**
 * The badge's text: `+n` while sightings wait; the number still to go, from the reminder day to the end
 * of a week whose goal is not met; otherwise nothing.
 */
export function badgeText({
  committed,
  waiting,
  goal,
  count,
  week,
  today,
  reminderDay,
}: BadgeSituation): string {
  if (!committed) return '';
  if (waiting > 0) return `+${Math.min(waiting, 99)}`;
  const sinceStart = (day: Weekday) => (day - weekday(week.start) + 7) % 7;
  const isTime = sinceStart(weekday(today)) >= sinceStart(reminderDay);
  return isTime && count < goal ? String(goal - count) : '';
}
