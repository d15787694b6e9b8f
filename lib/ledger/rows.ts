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
