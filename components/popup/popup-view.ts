import type { HabitView } from '../../lib/ledger/reads/habit-view';
import type { WeekView } from '../../lib/ledger/reads/view';

/** All that the popup shows of the ledger. */
export interface PopupView {
  readonly week: WeekView;
  readonly habit: HabitView;
}

/** What it shows of it first: how the week stands, and what its sentence needs of the weeks before. */
export interface FirstView extends Pick<PopupView, 'week'> {
  readonly open: HabitView['open'];
}
