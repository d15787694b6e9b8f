import type { HabitView } from '../../lib/ledger/habit-view';
import type { WeekView } from '../../lib/ledger/view';

/** All that the popup shows of the ledger. */
export interface PopupView {
  readonly week: WeekView;
  readonly habit: HabitView;
}
