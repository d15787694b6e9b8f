import type { Channel, SiteId } from '../../channels';
import type { Day, Week } from '../../habit/calendar';
import type { Outcome } from '../../habit/outcome';

/** What the popup shows of a week. */
export interface WeekView {
  readonly week: Week;
  /** Contacts the person means to reach out to this week. */
  readonly goal: number;
  /** The week is time off. */
  readonly off: boolean;
  /** Contacts reached out to this week, each counted once. */
  readonly count: number;
  /** Newest first. */
  readonly outreaches: readonly OutreachView[];
  /** Sightings not decided on yet, newest first. */
  readonly waiting: readonly SightingView[];
  /** Commands that were set aside because they could not be understood. */
  readonly setAside: number;
  /** Sites where sends get lost, from three in a row on. */
  readonly troubles: readonly TroubleView[];
}

/** A surface of a site on which attempts no longer find their proof. */
export interface TroubleView {
  readonly site: SiteId;
  /** The surface's name in the site's file, such as `message`. */
  readonly part: string;
  /** How many in a row. */
  readonly missed: number;
  /** When the newest of them was, in milliseconds since 1970. */
  readonly at: number;
  /** How the page looked around what was missed, as lines of text; empty when it could not be read. */
  readonly shape: string;
}

/** An outreach as lists show it, with the name that its contact has by now. */
export interface OutreachView {
  readonly id: string;
  readonly person: string;
  /** The contact's id. */
  readonly contact: string;
  readonly channel: Channel;
  readonly day: Day;
  /** When the message left, or the hand log was made, in milliseconds since 1970. */
  readonly at: number;
  /** The command that logged it, and when, likewise: what was just logged can be undone. */
  readonly log: string;
  readonly loggedAt: number;
  /** Logged without asking, because the person was confirmed twice before. */
  readonly trusted: boolean;
  /** Where it stands; absent while nothing is known of it. */
  readonly outcome?: OutcomeView;
  /** Why the person wants to remember it. */
  readonly moment?: string;
}

/** The newest outcome of an outreach. */
export interface OutcomeView {
  readonly outcome: Outcome;
  readonly day: Day;
  /** The command that told of it, for *Undo*. */
  readonly command: string;
  /** Noticed in a page, not said by the person. */
  readonly noticed: boolean;
  /** The name of the person to whom they pointed. */
  readonly referral?: string;
}

/** A send that still waits for an answer of the person. */
export interface SightingView {
  readonly id: string;
  /** Those it went to of whom *Never* was not said, and who were not reached out to in that week; at least one. */
  readonly people: readonly AskedView[];
  readonly site: SiteId;
  /** When the newest of its sends left, in milliseconds since 1970. */
  readonly at: number;
}

/** A person for whom nothing is asked or logged. */
export interface NeverView {
  readonly id: string;
  /** The shown name; the address where a person has none. */
  readonly name: string;
  /** When *Never* was said, in milliseconds since 1970. */
  readonly at: number;
  /** The command that said it, for *Undo*. */
  readonly command: string;
}

/** One of the people of a sighting. */
export interface AskedView {
  /** Names the person in a `log` or `never` of this sighting. */
  readonly id: string;
  /** The shown name; the address where a person has none. */
  readonly name: string;
}
