import type { Day } from '../../habit/calendar';
import type { WeekFacts } from '../../habit/weeks';
import type { Suggestion } from '../../habit/who-next';
import type { OutreachView } from './view';

/** What the popup shows besides the week. */
export interface HabitView {
  /** The habit's strength, 0 to 100. */
  readonly strength: number;
  /** The last twelve weeks, oldest first; the last of them is the running one. */
  readonly weeks: readonly WeekFacts[];
  /** A smaller goal, offered after two thin weeks in a row. */
  readonly smallerGoal?: number;
  /** The goal from next week on, where it differs from this week's. */
  readonly nextGoal?: number;
  /** At most five. */
  readonly next: readonly Suggestion[];
  /** Outreaches of earlier weeks of which nothing is known yet, newest first, and replies noticed to them today; at most five. */
  readonly open: readonly OutreachView[];
  readonly reward: RewardView;
  /** A saved moment to look back at, where there is one. */
  readonly moment?: OutreachView;
  /** While this week is off: time off that is not over yet, for *I am back*. */
  readonly timeOff?: { readonly id: string; readonly from: Day; readonly to: Day };
}

/** How far the next reward is. */
export interface RewardView {
  /** All outreaches so far. */
  readonly total: number;
  /** The total that earns the next reward that was not claimed yet; it is earned once `total` has come to it. */
  readonly next: number;
  /** The person's own words for it; empty where they have none. */
  readonly reward: string;
}
