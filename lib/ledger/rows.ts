import type { Channel, SiteId } from '../channels';
import type { Day } from '../habit/calendar';
import type { DayCount } from '../habit/day-count';
import type { Outcome } from '../habit/outcome';
import type { Turn } from '../habit/turns';
import type { Recipient } from '../people/recipients';
import type { Revision } from './clock';

/** What every row has, so that two devices' ledgers can be merged: the greater revision wins. */
export interface Row {
  /** Random; never reused. */
  readonly id: string;
  /** The device that wrote this revision. */
  readonly device: string;
  readonly revision: Revision;
}

/** What is left of a deleted row. */
export interface Tombstone extends Row {
  readonly deleted: true;
}

/** Whether a row is there and was not deleted. */
export function isRow<Live extends Row>(row: Live | Tombstone | undefined): row is Live {
  return row !== undefined && !('deleted' in row);
}

/** A person, with the name and the keys under which sites know them. */
export interface Contact extends Row {
  readonly name: string;
  readonly keys: readonly string[];
  /** The command by which they are here: it added them, or is the newest by which the person told more of them. */
  readonly addedBy: string;
  /** The local day on which they were added; contacts from before 2026-12 have none. */
  readonly addedOn?: Day;
  /** Ids of built-in groups, and names of the person's own. */
  readonly groups?: readonly string[];
  readonly notes?: string;
  /** How the person met them. */
  readonly met?: string;
  /** The days between two contacts that the person wishes for. */
  readonly cadence?: number;
  /** Why not to aim networking there: they may become one's boss, or they hire. */
  readonly mark?: ContactMark;
  /** Writing to them takes a little courage. */
  readonly stretch?: true;
  readonly archived?: true;
  /** Not suggested before this day. */
  readonly restUntil?: Day;
  /** The contact who pointed to them. */
  readonly referredBy?: string;
  /** Contacts who look the same and are not, by their ids. */
  readonly notSame?: readonly string[];
}

export type ContactMark = 'boss' | 'hires';

/** One contact reached out to, on one day, through one channel. */
export interface Outreach extends Row {
  readonly contact: string;
  readonly day: Day;
  readonly channel: Channel;
  /** When the message left, or the hand log was made; in milliseconds since 1970. */
  readonly at: number;
  /** The command that logged it, and when: *Undo* takes back one command. */
  readonly log: string;
  readonly loggedAt: number;
  /** The sighting it came from; a hand log has none. */
  readonly sighting?: string;
  /** Logged without asking, because the contact was confirmed twice before. */
  readonly trusted?: true;
  /** What became of it, oldest first; the last one is where it stands. */
  readonly outcomes?: readonly OutcomeEvent[];
  /** Why the person wants to remember it. */
  readonly moment?: string;
  /** A reply that was noticed has been taken back: none is noticed for it again. */
  readonly replyDoubted?: true;
}

/** One outcome of an outreach. */
export interface OutcomeEvent {
  readonly outcome: Outcome;
  /** When the person said so, or the reply was noticed, in milliseconds since 1970; and their local day. */
  readonly at: number;
  readonly day: Day;
  /** The command that told of it. */
  readonly command: string;
  /** Noticed in a page, not said by the person. */
  readonly noticed?: true;
  /** The contact to whom they pointed. */
  readonly referral?: string;
}

/** A send that was noticed, and what became of it. */
export interface Sighting extends Row {
  readonly state: 'waiting' | 'logged' | 'refused' | 'withdrawn';
  readonly site: SiteId;
  readonly recipients: readonly Recipient[];
  /** The newest send's moment and local day. */
  readonly at: number;
  readonly day: Day;
  /** The ids of the sends it stands for: two messages to one person are one sighting. */
  readonly sends: readonly string[];
  /** The first keys of those whom *Log it* left out. */
  readonly leftOut?: readonly string[];
  /** It was logged without asking and that was taken back: its people are asked for again this week. */
  readonly doubted?: true;
}

/** A person for whom nothing is asked or logged, by whatever site knows them. */
export interface Never extends Row {
  readonly name: string;
  readonly keys: readonly string[];
  /** When it was said, in milliseconds since 1970, and by which command. */
  readonly at: number;
  readonly command: string;
}

/** The attempts in a row on one surface of a site that found no proof. Its id is made of both, so that two devices' rows are one. */
export interface Misses extends Row {
  readonly site: SiteId;
  readonly part: string;
  /** When they were, in milliseconds since 1970, oldest first. */
  readonly times: readonly number[];
  /** The command that told of the newest. */
  readonly newest: string;
  /** How the page looked around what was missed; empty when it could not be read. */
  readonly shape: string;
}

/** How many contacts a week the person means to reach out to, from the week that holds `from`. */
export interface Goal extends Row {
  readonly contacts: number;
  readonly from: Day;
}

/** Days on which the person is not at it; both within. */
export interface TimeOff extends Row {
  readonly from: Day;
  readonly to: Day;
}

/** A reward that the person took. Its id is made of the total, so that it can be claimed once. */
export interface Claim extends Row {
  /** The number of outreaches that earned it. */
  readonly total: number;
  readonly reward: string;
  readonly at: number;
}

/** Somebody to ask about a subject outside work, for the pleasure of it. */
export interface Interview extends Row {
  readonly name: string;
  readonly subject: string;
  /** The day on which it took place. */
  readonly doneOn?: Day;
}

/**
 * What the outreaches to one contact come to: derived, never merged, made anew whenever one of them changes,
 * so that lists of people need not read every outreach.
 */
export interface Touch {
  readonly contact: string;
  /** The day of the newest outreach; empty before the first. */
  readonly last: Day | '';
  readonly outreaches: number;
  /** Outreaches without an answer since the newest answer. */
  readonly unanswered: number;
  /** The contact's places among those to whom one may write next. */
  readonly turns: readonly Turn[];
  /** The day and the moment of the newest outreach, while nothing is known of it. */
  readonly open?: readonly [Day, number];
  /** The last day on which a reply was noticed that still stands. */
  readonly noticed?: Day;
}

/** What all touches come to: derived as they are, so that nobody has to count. */
export interface Totals {
  readonly id: 'all';
  readonly outreaches: number;
  /** Contacts reached out to, and those of them who answered at least once. */
  readonly reachedOut: number;
  readonly met: number;
}

/** What the outreaches of one day come to: derived as touches are, so that weeks and years need not read each of them. */
export interface Tally extends DayCount {
  readonly outreaches: number;
  readonly answered: number;
}

/** A command that could not be applied, kept with the reason. */
export interface SetAside {
  readonly id: string;
  readonly command: unknown;
  readonly reason: string;
  readonly at: number;
}

/** That a command was applied; a second time it changes nothing. */
export interface Applied {
  readonly id: string;
  readonly at: number;
  /** What *Undo* puts back, where the command can be undone by putting rows back. */
  readonly before?: readonly Before[];
}

/** A row as it was before a command. */
export interface Before {
  readonly store: string;
  readonly id: string;
  /** Absent where the command added the row. */
  readonly row?: unknown;
  /** The revision that the command wrote: what somebody has changed since is left as it is. */
  readonly wrote: Revision;
}
