import { browser } from 'wxt/browser';
import type { Channel, SiteId } from './channels';
import { type Day, localDay } from './habit/calendar';
import type { Outcome } from './habit/outcome';
import type { Person } from './sites/site';

/** What every command carries. */
export interface Stamp {
  /** Random, unique, and sortable by time. */
  readonly id: string;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** The person's local day at that moment. */
  readonly day: Day;
}

/** A change to the ledger, by its kind. One type is the whole protocol. */
export type Change =
  /** A page proved a send. */
  | {
      readonly kind: 'sighting';
      readonly site: SiteId;
      /** The surface it left from, by its name in the site's file; commands from before 2026-12 have none. */
      readonly part?: string;
      readonly people: readonly Person[];
      /** Recipient fields as address lists (RFC 5322), where that is all the page has. */
      readonly addressLists: readonly string[];
      /** The person's own addresses, as far as the page shows them: mail to oneself is no outreach. */
      readonly own: readonly string[];
      /** Whether a person's hand was in it: what a page's script sent by itself is never logged without asking. */
      readonly byHand?: boolean;
    }
  /** The send with this command id was undone. */
  | { readonly kind: 'withdraw'; readonly send: string }
  /** *Log it*: for those of its people who are ticked, by the ids that the view gives them; for all where none are named. */
  | { readonly kind: 'log'; readonly sighting: string; readonly people?: readonly string[] }
  /** *Not this*. */
  | { readonly kind: 'refuse'; readonly sighting: string }
  /** *Never for Jane*: nothing is asked or logged for this one of its people again. */
  | { readonly kind: 'never'; readonly sighting: string; readonly person: string }
  /** A hand log, for today or an earlier day, with the keys of the person where a link gave them. */
  | {
      readonly kind: 'hand-log';
      readonly name: string;
      readonly channel: Channel;
      readonly on: Day;
      readonly keys?: readonly string[];
    }
  /** Takes back what the command with this id wrote. All can be taken back but `commit` and `erase`. */
  | { readonly kind: 'undo'; readonly of: string }
  /** The commitment: contacts per week, from this week on, and the first names for the list. */
  | { readonly kind: 'commit'; readonly goal: number; readonly names: readonly string[] }
  /** An attempt to send found no proof, on this surface of the site. */
  | { readonly kind: 'miss'; readonly site: SiteId; readonly part: string }
  /** How the page looked around the part that was missed: structure, no word of its text. */
  | { readonly kind: 'shape'; readonly site: SiteId; readonly part: string; readonly shape: string }
  /** The person has seen that sends get lost there and dealt with it: counting begins anew. */
  | { readonly kind: 'excuse'; readonly site: SiteId; readonly part: string }
  | HabitChange
  | PeopleChange
  | RecordChange;

/** Changes to what came of outreaches, and to the habit. */
export type HabitChange =
  /** What became of an outreach; `referral` is the name of the person to whom they pointed. */
  | {
      readonly kind: 'outcome';
      readonly outreach: string;
      readonly outcome: Outcome;
      readonly referral?: string;
    }
  /** While the person read, a message from somebody awaited was there: newer than the outreach. */
  | { readonly kind: 'reply'; readonly site: SiteId; readonly keys: readonly string[] }
  /** Corrects an outreach: its day, its channel, or whom it was with, by name. */
  | {
      readonly kind: 'correct';
      readonly outreach: string;
      readonly on?: Day;
      readonly channel?: Channel;
      readonly name?: string;
    }
  | { readonly kind: 'remove'; readonly outreach: string }
  /** Why this outreach is worth remembering; empty when it no longer is. */
  | { readonly kind: 'moment'; readonly outreach: string; readonly line: string }
  /** Contacts per week: more holds from this week on, fewer from the next. */
  | { readonly kind: 'goal'; readonly contacts: number }
  /** Time off, both days within. */
  | { readonly kind: 'time-off'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'end-time-off'; readonly timeOff: string }
  /** The reward that so many outreaches earned is taken. */
  | { readonly kind: 'claim'; readonly total: number; readonly reward: string }
  | { readonly kind: 'interview'; readonly name: string; readonly subject: string }
  /** A pleasure interview took place; `channel` where it counts as an outreach. */
  | {
      readonly kind: 'interview-done';
      readonly interview: string;
      readonly on: Day;
      readonly channel?: Channel;
    }
  | { readonly kind: 'remove-interview'; readonly interview: string };

/** Changes to the list of people. */
export type PeopleChange =
  /** New people by name, each once; those of that name who are there already join the group. */
  | { readonly kind: 'add-contacts'; readonly names: readonly string[]; readonly group?: string }
  | { readonly kind: 'edit-contact'; readonly contact: string; readonly changes: ContactChanges }
  /** Two are one: `from` goes, and what it had is `into`'s. */
  | { readonly kind: 'merge'; readonly into: string; readonly from: string }
  /** Two look the same and are not. */
  | { readonly kind: 'not-same'; readonly one: string; readonly other: string }
  /** Everything about this contact goes for good. */
  | { readonly kind: 'erase'; readonly contact: string };

/** Changes to the record as a whole. */
export type RecordChange =
  /**
   * A copy that was checked and lies among the files under this name comes in, with its settings where that is wanted;
   * `back` for that of a backup, to which the record goes back.
   */
  | { readonly kind: 'restore'; readonly copy: string; readonly settings: boolean; readonly back?: boolean }
  /** The record is lost or cannot be opened: a new one takes its place, before anything else that waits. */
  | { readonly kind: 'anew' }
  /** Everything goes for good. */
  | { readonly kind: 'erase-all' };

/** What can be changed about a contact; what is absent stays, and an empty value takes away. */
export interface ContactChanges {
  readonly name?: string;
  readonly keys?: readonly string[];
  readonly groups?: readonly string[];
  readonly notes?: string;
  readonly met?: string;
  /** In days; 0 for none. */
  readonly cadence?: number;
  readonly mark?: 'boss' | 'hires' | '';
  readonly stretch?: boolean;
  readonly archived?: boolean;
  readonly restUntil?: Day | '';
}

/** A change with its stamp, as it lies in the outbox and as the ledger applies it. */
export type Command = Stamp & Change;

/** Outbox entries are `storage.local` items whose key is this prefix and the command's id. */
export const outboxPrefix = 'outbox:';

/**
 * Writes a command to the outbox, the one way into the ledger. It is kept until the ledger has it: a
 * message to a sleeping worker is lost when its tab closes at once, a stored entry is not.
 * @returns the command's id.
 */
export async function post(change: Change, stamp: Stamp): Promise<string> {
  await browser.storage.local.set({ [outboxPrefix + stamp.id]: { ...stamp, ...change } });
  return stamp.id;
}

/** The outbox's entries among the items of `storage.local`, or among the changes of them, by their keys; unchecked. */
export function entriesIn<Item>(items: Readonly<Record<string, Item>>): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).filter(([key]) => key.startsWith(outboxPrefix)));
}

/** The commands that came into the outbox, as the browser tells what has changed in its storage; unchecked. */
export function commandsIn(changes: Readonly<Record<string, { newValue?: unknown }>>): Command[] {
  return Object.values(entriesIn(changes))
    .filter(({ newValue }) => newValue !== undefined)
    .map(({ newValue }) => newValue as Command);
}

/** A command's id, as `stamp` makes it. */
export const commandId = /^[\da-z]+(-[\da-z]+){3}$/;

/**
 * A fresh stamp for `now`. Made from `getRandomValues` because `randomUUID` is missing in content
 * scripts on plain http hosts.
 */
export function stamp(now: Date): Stamp {
  const at = now.getTime();
  const random = crypto.getRandomValues(new Uint32Array(3));
  const id = [at, ...random].map((n) => n.toString(36)).join('-');
  return { id, at, day: localDay(now) };
}
