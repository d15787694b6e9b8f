import type { Day } from '../../habit/calendar';
import type { RewardView } from './habit-view';
import type { OutreachView } from './view';

/** What the encouragement page shows. */
export interface EncouragementView {
  readonly reward: RewardView;
  /** The rewards taken, newest first. */
  readonly claims: readonly { readonly total: number; readonly reward: string; readonly at: number }[];
  /** The long road: contacts reached out to, and those of them who answered at least once. */
  readonly road: { readonly reachedOut: number; readonly met: number };
  /** Saved moments, newest first. */
  readonly moments: readonly OutreachView[];
  /** Open ones first, in the order in which they were added; then those that took place. */
  readonly interviews: readonly InterviewView[];
}

/** A pleasure interview; one that has a day took place on it. */
export interface InterviewView {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly doneOn?: Day;
}
