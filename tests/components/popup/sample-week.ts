import type { HabitView } from '../../../lib/ledger/reads/habit-view';
import type { OutreachView, SightingView, WeekView } from '../../../lib/ledger/reads/view';
import { settingsFrom } from '../../../lib/settings';

/** Friday of the sample week, in the afternoon. */
export const now = new Date(2026, 10, 20, 14, 30);

const minute = 60_000;

/** A fresh week with a goal of two. */
export const freshWeek: WeekView = {
  week: { start: '2026-11-16', end: '2026-11-22' },
  goal: 2,
  off: false,
  count: 0,
  outreaches: [],
  waiting: [],
  setAside: 0,
  troubles: [],
};

/** A sighting two minutes old. */
export function sighting(id: string, ...names: string[]): SightingView {
  const people = names.map((name) => ({ id: `facebook:${name}`, name }));
  return { id, people, site: 'facebook', at: now.getTime() - 2 * minute };
}

/** An outreach of Tuesday, logged `minutes` ago. */
export function outreach(id: string, person: string, minutes = 600): OutreachView {
  const loggedAt = now.getTime() - minutes * minute;
  const at = { day: '2026-11-17', at: loggedAt, loggedAt };
  return {
    id,
    person,
    contact: `contact-${person}`,
    channel: 'linkedin',
    ...at,
    log: `log-${id}`,
    trusted: false,
  };
}

/** One of two reached, and one waits. */
export const typicalWeek: WeekView = {
  ...freshWeek,
  count: 1,
  outreaches: [outreach('jane', 'Jane Doe')],
  waiting: [sighting('max', 'Max Power')],
};

/** A habit that has not begun. */
export const freshHabit: HabitView = {
  strength: 0,
  weeks: [],
  next: [],
  open: [],
  reward: { total: 0, next: 10, reward: '' },
};

/** Settings after the commitment. */
export const committed = settingsFrom({ committedAt: 1 });
