import type { Channel, SiteId } from '../channels';
import type { Day } from '../habit/calendar';
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
  /** The command that added this contact. */
  readonly addedBy: string;
}

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
}
