import type { Channel, SiteId } from '../channels';
import type { Day, Week } from '../habit/calendar';

/** What the popup shows of a week. */
export interface WeekView {
  readonly week: Week;
  /** Contacts the person means to reach out to this week. */
  readonly goal: number;
  /** Contacts reached out to this week, each counted once. */
  readonly count: number;
  /** Newest first. */
  readonly outreaches: readonly OutreachView[];
  /** Sightings not decided on yet, newest first. */
  readonly waiting: readonly SightingView[];
  /** Commands that were set aside because they could not be understood. */
  readonly setAside: number;
}

export interface OutreachView {
  readonly id: string;
  readonly person: string;
  readonly channel: Channel;
  readonly day: Day;
  readonly at: number;
  /** The command that logged it, and when: what was just logged can be undone. */
  readonly log: string;
  readonly loggedAt: number;
}

export interface SightingView {
  readonly id: string;
  /** Shown names; the address where a person has no name. */
  readonly names: readonly string[];
  readonly site: SiteId;
  readonly at: number;
}
