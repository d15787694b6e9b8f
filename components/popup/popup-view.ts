import type { HabitView } from '../../lib/ledger/reads/habit-view';
import type { WeekView } from '../../lib/ledger/reads/view';

/** All that the popup shows of the ledger. */
export interface PopupView {
  readonly week: WeekView;
  readonly habit: HabitView;
}

/** What it shows of it first. */
export interface FirstView {
  readonly numbers: Pick<WeekView, 'count' | 'goal'>;
}
