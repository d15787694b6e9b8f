import type { Week } from './calendar';

/** What a week comes to. */
export interface WeekFacts {
  readonly week: Week;
  /** Contacts reached out to, each counted once. */
  readonly contacts: number;
  /** The goal that held then. */
  readonly goal: number;
  /** Most of its days were time off. */
  readonly off: boolean;
}
