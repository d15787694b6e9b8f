import type { Day } from '../../lib/habit/calendar';

/** How somebody has lived with Tendril until today. */
export interface Plan {
  readonly seed: number;
  /** A Wednesday or later, so that the running week has something to tell. */
  readonly today: Day;
  readonly committedOn: Day;
  /** How many are on the list by now. */
  readonly people: number;
  /** Contacts per week: the goal, and how many it was on an ordinary week. */
  readonly goal: number;
  readonly perWeek: number;
  /** Weeks of time off, each by one of its days. */
  readonly weeksOff: readonly Day[];
}

/** The day on which all samples are looked at, so that their pictures stay the same. */
export const sampleDay = '2026-11-18';

/** Three months with twenty people. */
export const typical: Plan = {
  seed: 1488,
  today: sampleDay,
  committedOn: '2026-08-24',
  people: 20,
  goal: 2,
  perWeek: 2,
  weeksOff: ['2026-10-05'],
};

/** Five years with two thousand people. */
export const full: Plan = {
  seed: 5,
  today: sampleDay,
  committedOn: '2021-11-15',
  people: 2000,
  goal: 5,
  perWeek: 6,
  weeksOff: [2022, 2023, 2024, 2025, 2026].flatMap((year) => [`${year}-08-08`, `${year}-12-22`]),
};
