import type { Day, Week, Weekday } from '../habit/calendar';
import { isFromReminderDay } from './when';

/** What the badge depends on. */
export interface BadgeSituation {
  readonly committed: boolean;
  /** When the number to go is shown: from the reminder day on, in every week that is not met, or not at all. */
  readonly mode: 'reminder' | 'always' | 'never';
  /** Sightings that wait for a decision. */
  readonly waiting: number;
  readonly goal: number;
  readonly count: number;
  readonly week: Week;
  readonly today: Day;
  readonly reminderDay: Weekday;
  /** Today, or most of the week, is time off. */
  readonly off: boolean;
  readonly snoozed: boolean;
}

/**
 * The badge's text: `+n` while sightings wait, in every mode and also on time off, for it is a question and no
 * reminder; otherwise the number still to go, when that is to be shown; otherwise nothing.
 */
export function badgeText(situation: BadgeSituation): string {
  const { committed, waiting, goal, count } = situation;
  if (!committed) return '';
  if (waiting > 0) return `+${Math.min(waiting, 99)}`;
  return count < goal && showsToGo(situation) ? String(goal - count) : '';
}

function showsToGo({ mode, week, today, reminderDay, off, snoozed }: BadgeSituation): boolean {
  if (mode === 'never' || off || snoozed) return false;
  return mode === 'always' || isFromReminderDay(week, today, reminderDay);
}
