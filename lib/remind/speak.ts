import { addDays, type Day, localDay, type Week } from '../habit/calendar';
import { isFromReminderDay, isQuiet, momentAt, type Plan, speakingHour } from './when';

/** What it depends on whether something is said. */
export interface SpeakSituation {
  /** When *Commit* was pressed, in milliseconds since 1970; 0 before. */
  readonly committedAt: number;
  readonly plan: Plan;
  /** Whether the beginning of a week is greeted. */
  readonly freshStart: boolean;
  readonly week: Week;
  readonly goal: number;
  readonly count: number;
  /** Today, or most of the week, is time off. */
  readonly off: boolean;
  /** The local days on which something was said last. */
  readonly spokenOn: readonly Day[];
}

/** What a notification says: the plan, or a word for a new week. */
export type Saying = 'reminder' | 'fresh-start';

/** What is to be said at `now`, if anything: at most once a day, and nothing once the week is met. */
export function whatToSay(situation: SpeakSituation, now: Date): Saying | undefined {
  const { plan, freshStart, week, goal, count, off, spokenOn } = situation;
  const today = localDay(now);
  if (off || count >= goal || !isTime(situation, now) || wasSpoken(spokenOn, today)) return undefined;
  if (isFromReminderDay(week, today, plan.reminderDay)) return 'reminder';
  return freshStart && today === week.start ? 'fresh-start' : undefined;
}

/** The hour has come, not on the very day of the commitment before it was made, and it is neither a quiet one nor snoozed. */
function isTime({ committedAt, plan }: SpeakSituation, now: Date): boolean {
  const due = momentAt(speakingHour(plan), now).getTime();
  // A commitment in the future was made while the clock was wrong.
  const wasBefore = committedAt > 0 && (committedAt < due || committedAt > now.getTime());
  return (
    wasBefore && due <= now.getTime() && plan.snoozedUntil <= now.getTime() && !isQuiet(now.getHours(), plan)
  );
}

/** Who flies west over the date line lives a day twice and is told once. */
function wasSpoken(spokenOn: readonly Day[], today: Day): boolean {
  return spokenOn.includes(today) || spokenOn.includes(addDays(today, 1));
}
